// SPDX-License-Identifier: EUPL-1.2
// S27, R22, R24, R25.
#include "ui/widgets/card_number_edit.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTest>

#include "ui/style/appearance.h"

using ui::CardNumberEdit;

namespace {

const QString otherRegion =
    QStringLiteral("Il numero inserito è di una tessera di un'altra Regione.");
const QString provisional = QStringLiteral(
    "Per prenotare con un codice fiscale provvisorio chiama il Numero Verde 800.030.606.");

}  // namespace

class TestCardNumberEdit : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() { ui::Appearance::instance().install(*qApp); }

    void takesBothForms_data() {
        QTest::addColumn<QString>("entered");
        QTest::addColumn<QString>("shown");
        QTest::addColumn<QString>("mistake");
        QTest::newRow("ten") << "0041270835"
                             << "00412 70835"
                             << "";
        QTest::newRow("ten with blanks") << " 00412 70835 "
                                         << "00412 70835"
                                         << "";
        QTest::newRow("twenty") << "80380000300041270835"
                                << "00412 70835"
                                << "";
        QTest::newRow("twenty with blanks") << "80380 00030 00412 70835"
                                            << "00412 70835"
                                            << "";
        QTest::newRow("dashes and letters") << "TS 00412-70835"
                                            << "00412 70835"
                                            << "";
        QTest::newRow("Piemonte") << "80380000100041270835"
                                  << "80380 00010 00412 70835" << otherRegion;
        QTest::newRow("provisional code") << "12345678901"
                                          << "12345 67890 1" << provisional;
        QTest::newRow("more than ten") << "0041270835123"
                                       << "00412 70835 123"
                                       << "Le cifre sono troppe. Scrivi solo le ultime 10.";
        QTest::newRow("zeros") << "0000000000"
                               << "00000 00000"
                               << "Questo numero non esiste. Copialo dal retro della tessera.";
        QTest::newRow("nothing") << ""
                                 << ""
                                 << "Scrivi le ultime 10 cifre del numero della tessera.";
        QTest::newRow("few") << "00412"
                             << "00412"
                             << "Servono 10 cifre: ne hai scritte %n.";
    }
    void takesBothForms() {
        QFETCH(QString, entered);
        QFETCH(QString, mistake);
        CardNumberEdit pasted;
        QGuiApplication::clipboard()->setText(entered);
        QTest::keyClick(&pasted, Qt::Key_V, Qt::ControlModifier);
        QTEST(pasted.text(), "shown");
        QCOMPARE(pasted.mistake().replace(QStringLiteral(" 5."), QStringLiteral(" %n.")), mistake);
        CardNumberEdit typed;
        QTest::keyClicks(&typed, entered);
        QTEST(typed.text(), "shown");
    }
    void theCaretStaysWhereItWas() {
        CardNumberEdit edit;
        QTest::keyClicks(&edit, "041270835");
        edit.setCursorPosition(0);
        QTest::keyClicks(&edit, "0");
        QCOMPARE(edit.text(), "00412 70835");
        QCOMPARE(edit.cursorPosition(), 1);
        edit.setCursorPosition(7);
        QTest::keyClick(&edit, Qt::Key_Backspace);
        QCOMPARE(edit.digits(), "004120835");
        QCOMPARE(edit.cursorPosition(), 6);
    }
    void theCheckDigitIsAHintOnly() {
        CardNumberEdit edit;
        int doubtful = 0;
        for (int last = 0; last < 10; ++last) {
            edit.setDigits(QStringLiteral("004127083") + QString::number(last));
            QVERIFY(edit.mistake().isEmpty());
            if (edit.isDoubtful()) ++doubtful;
        }
        QCOMPARE(doubtful, 9);
        edit.setDigits("00412");
        QVERIFY(!edit.isDoubtful());
    }
    void nothingCanBeUndone() {
        CardNumberEdit edit;
        QTest::keyClicks(&edit, "0041270835");
        edit.setDigits({});
        QVERIFY(!edit.isUndoAvailable());
        QVERIFY(edit.text().isEmpty());
    }
};

QTEST_MAIN(TestCardNumberEdit)
#include "test_card_number_edit.moc"
