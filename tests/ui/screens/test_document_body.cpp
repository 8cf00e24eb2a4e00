// SPDX-License-Identifier: EUPL-1.2
// fse-domain 6: whose document it is, against whose record it was found in.
#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QTest>

#include "core/clinical/reading/cda_reader.h"
#include "ui/document/document_view.h"
#include "ui/screens/record/document_body.h"

namespace {

ui::OpenedDocument documentOf(const QByteArray& code) {
    const QByteArray id = code.isEmpty()
                              ? QByteArray()
                              : "<id root='2.16.840.1.113883.2.9.4.3.2' extension='" + code + "'/>";
    auto read = core::clinical::readCda(
        "<ClinicalDocument xmlns='urn:hl7-org:v3'><title>Lettera</title><recordTarget>"
        "<patientRole>" +
        id +
        "</patientRole></recordTarget><component><structuredBody><component><section>"
        "<title>Decorso</title><text>Testo della lettera</text></section></component>"
        "</structuredBody></component></ClinicalDocument>");
    ui::OpenedDocument opened;
    if (read)
        opened.clinical =
            std::make_shared<const core::clinical::ClinicalDocument>(std::move(*read));
    return opened;
}

QByteArray pdfOf(const QString& text) {
    QBuffer device;
    device.open(QIODevice::WriteOnly);
    QPdfWriter writer(&device);
    QPainter painter(&writer);
    painter.drawText(QRect(0, 500, 9000, 1000), Qt::AlignLeft, text);
    painter.end();
    return device.data();
}

}  // namespace

class TestDocumentBody : public QObject {
    Q_OBJECT
  private slots:
    void aDocumentOfAnotherPersonIsToldAndStaysReadable_data() {
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<bool>("told");
        QTest::newRow("own") << QByteArray("RSSMRA62B25C014Z") << false;
        QTest::newRow("own, lower case") << QByteArray(" rssmra62b25c014z ") << false;
        QTest::newRow("none") << QByteArray() << false;
        QTest::newRow("another") << QByteArray("VRDLGU70A01F205X") << true;
    }
    void aDocumentOfAnotherPersonIsToldAndStaysReadable() {
        QFETCH(QByteArray, code);
        QFETCH(bool, told);
        core::Patient subject;
        subject.codiceFiscale = QStringLiteral("RSSMRA62B25C014Z");
        ui::DocumentBody body;
        body.resize(700, 500);
        for (const auto view : {ui::DocumentBody::View::easy, ui::DocumentBody::View::full}) {
            QVERIFY(body.showDocument(documentOf(code), view, subject));
            const QString text = body.text().toPlainText();
            QCOMPARE(text.startsWith("Questo documento porta il codice fiscale di un'altra"), told);
        }
        QVERIFY(body.text().toPlainText().contains("Testo della lettera"));
        body.clear();
        QVERIFY(body.text().toPlainText().isEmpty());
    }

    // Pages without data: what their text says.
    void pagesOfAnotherPersonAreToldToo_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("told");
        QTest::newRow("own") << "Paziente RSSMRA62B25C014Z" << false;
        QTest::newRow("own, and the doctor") << "RSSMRA62B25C014Z, BNCLRA70A41F205E" << false;
        QTest::newRow("nobody") << "Referto" << false;
        QTest::newRow("no code that holds") << "RSSMRA62B25C014A" << false;
        QTest::newRow("another") << "Paziente BNCLRA70A41F205E" << true;
    }
    void pagesOfAnotherPersonAreToldToo() {
        QFETCH(QString, text);
        QFETCH(bool, told);
        core::Patient subject;
        subject.codiceFiscale = QStringLiteral("RSSMRA62B25C014Z");
        ui::OpenedDocument opened;
        opened.pdf = pdfOf(text);
        ui::DocumentBody body;
        body.resize(700, 500);
        body.show();
        QVERIFY(body.showDocument(opened, ui::DocumentBody::View::easy, subject));
        QVERIFY(body.view() == ui::DocumentBody::View::pdf);
        QCOMPARE(body.findChild<QWidget*>("otherPerson")->isVisible(), told);
        body.clear();
        QVERIFY(!body.findChild<QWidget*>("otherPerson")->isVisible());
    }
};

QTEST_MAIN(TestDocumentBody)
#include "test_document_body.moc"
