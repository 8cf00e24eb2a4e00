// SPDX-License-Identifier: EUPL-1.2
// fse-domain 6: whose document it is, against whose record it was found in.
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
};

QTEST_MAIN(TestDocumentBody)
#include "test_document_body.moc"
