// SPDX-License-Identifier: EUPL-1.2
#include <QTest>

#include "core/codes/attributions.h"
#include "ui/screens/about/licences_card.h"
#include "ui/style/appearance.h"
#include "ui/widgets/paragraph.h"

class TestLicencesCard : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() { ui::Appearance::instance().install(*qApp); }

    void everyListIsAttributed() {
        const auto texts = shown();
        const auto attributions = core::attributions();
        QVERIFY(!attributions.empty());
        for (const auto& each : attributions)
            QVERIFY2(texts.contains(each.text), qUtf8Printable(each.text));
    }

    void everyLibraryHasItsLicence_data() {
        QTest::addColumn<QString>("library");
        QTest::addColumn<QString>("licence");
        QTest::newRow("Qt") << "Qt"
                            << "LGPL 3.0";
        QTest::newRow("OpenSSL") << "OpenSSL"
                                 << "Apache 2.0";
        QTest::newRow("PC/SC") << "PCSC lite"
                               << "BSD-3-Clause";
    }

    void everyLibraryHasItsLicence() {
        QFETCH(QString, library);
        const auto texts = shown();
        const auto place = texts.indexOf(library);
        QVERIFY(place >= 0 && place + 1 < texts.size());
        QTEST(texts[place + 1], "licence");
    }

    void nothingIsCutOff() {
        ui::LicencesCard card;
        card.resize(360, card.heightForWidth(360));
        card.show();
        for (const auto* paragraph : card.findChildren<ui::Paragraph*>())
            QVERIFY2(paragraph->height() >= paragraph->heightForWidth(paragraph->width()),
                     qUtf8Printable(paragraph->text()));
    }

  private:
    /// What the card says, from top to bottom.
    static QStringList shown() {
        const ui::LicencesCard card;
        QStringList texts;
        for (const auto* paragraph : card.findChildren<ui::Paragraph*>())
            texts << paragraph->text();
        return texts;
    }
};

QTEST_MAIN(TestLicencesCard)
#include "test_licences_card.moc"
