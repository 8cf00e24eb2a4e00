// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/record/document_file.h"

#include <QTest>

#include "tests/support/signed_documents.h"

class TestDocumentFile : public QObject {
    Q_OBJECT
  private slots:
    void theNameSaysNothingAboutHealth() {
        core::Document document;
        document.title = "Referto di oncologia";
        document.date = QDateTime({2026, 11, 18}, {10, 30});
        const auto named = [&](const char* content) {
            return ui::suggestedFileName(document, ui::fileEnding(QByteArray(content)));
        };
        QCOMPARE(named("%PDF-1.7 ..."), QStringLiteral("Documento-2026-11-18.pdf"));
        QCOMPARE(named("<?xml version='1.0'?>"), QStringLiteral("Documento-2026-11-18.xml"));
        QCOMPARE(named("Gentile paziente"), QStringLiteral("Documento-2026-11-18.txt"));
    }
    // Also when what is inside can be seen from outside: the file is what is saved.
    void anEnvelopeIsCalledOne() {
        const certificates::Authority authority(QStringLiteral("Autorità"));
        const auto signer = support::Signer::by(authority, QStringLiteral("Anna"));
        const auto ending = [](const QByteArray& file) {
            return ui::fileEnding(*core::clinical::openFile(file));
        };
        const auto pdf = support::cms(support::pdfWith({}), signer, false);
        QVERIFY(pdf.left(1024).contains("%PDF-"));
        QCOMPARE(ending(pdf), QStringLiteral(".pdf.p7m"));
        QCOMPARE(ending(pdf.toBase64()), QStringLiteral(".pdf.p7m"));
        QCOMPARE(ending(support::cms(pdf, signer, false)), QStringLiteral(".pdf.p7m"));
        QCOMPARE(ending(support::cms("<a/>", signer, false)), QStringLiteral(".xml.p7m"));
        QCOMPARE(ui::fileEnding(support::cms("ciao", signer, false)), QStringLiteral(".p7m"));
    }
    void anEnclosedFileIsCalledByItsType_data() {
        QTest::addColumn<QString>("mediaType");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("name");
        QTest::newRow("told") << "application/rtf" << QByteArray("{\\rtf1 a}")
                              << "Allegato-2026-11-18.rtf";
        QTest::newRow("not told") << "" << QByteArray("%PDF-1.7\n") << "Allegato-2026-11-18.pdf";
        QTest::newRow("a path") << "../../x" << QByteArray("PK\3\4") << "Allegato-2026-11-18.zip";
        QTest::newRow("a program")
            << "application/pdf" << QByteArray("MZ\x90") << "Allegato-2026-11-18.bin";
    }
    void anEnclosedFileIsCalledByItsType() {
        QFETCH(QString, mediaType);
        QFETCH(QByteArray, content);
        core::Document document;
        document.date = QDateTime({2026, 11, 18}, {10, 30});
        QTEST(ui::enclosedFileName(document, content, mediaType), "name");
    }
};

QTEST_GUILESS_MAIN(TestDocumentFile)
#include "test_document_file.moc"
