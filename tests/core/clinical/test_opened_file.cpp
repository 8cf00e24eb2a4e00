// SPDX-License-Identifier: EUPL-1.2
// Files taken apart by what they are, not by what they are called.
#include <QTest>

#include "core/clinical/container/opened_file.h"
#include "tests/core/clinical/fixture.h"
#include "tests/support/result_check.h"
#include "tests/support/signed_documents.h"

using namespace core::clinical;

class TestOpenedFile : public QObject {
    Q_OBJECT

    certificates::Authority authority_{QStringLiteral("Autorità di prova")};
    support::Signer signer_ = support::Signer::by(authority_, QStringLiteral("Anna Bianchi"));
    QByteArray lab_ = fixture::xml("lab");
    QByteArray rsa_ = fixture::xml("rsa");

    /// A PDF by hand: objects one after the other, no table; a reader has to find them.
    static QByteArray loosePdf(const QByteArray& catalogue, const QByteArray& objects) {
        return "%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R " + catalogue +
               " >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n" +
               objects + "trailer\n<< /Root 1 0 R >>\n%%EOF\n";
    }

    QByteArray embedded(int number) const {
        return QByteArray::number(number) + " 0 obj\n<< /Type /EmbeddedFile /Length " +
               QByteArray::number(lab_.size()) + " >>\nstream\n" + lab_ + "\nendstream\nendobj\n";
    }

    static constexpr auto page = "3 0 obj\n<< /Type /Page /Parent 2 0 R >>\nendobj\n";

  private Q_SLOTS:
    void xml() {
        const auto file = openFile(lab_);
        QVERIFY(file && file->kind == FileKind::xml && file->problems.empty());
        QCOMPARE(file->cda, lab_);
        for (const auto* claim : {"referto.PDF", "application/pdf"})
            QVERIFY(openFile(lab_, QLatin1String(claim))->problems ==
                    std::vector{Problem::xmlNotPdf});
    }

    void pdfWithOddNames_data() {
        QTest::addColumn<QString>("name");
        for (const auto* name : {"cda.xml", "CDA.XML", "embedded_file", "001", "attach", "è.XML"})
            QTest::newRow(name) << QString::fromUtf8(name);
    }

    void pdfWithOddNames() {
        QFETCH(QString, name);
        const auto file = openFile(support::pdfWith({{name.toStdString(), lab_}}));
        QVERIFY(file && file->isPdf());
        QCOMPARE(file->cda, lab_);
        QCOMPARE(file->cdaName, name);
        QVERIFY(file->problems.empty());
    }

    void theOneNamedCdaIsPreferred() {
        const auto both = openFile(support::pdfWith({{"a.xml", rsa_}, {"cda.xml", lab_}}));
        QCOMPARE(both->cda, lab_);
        QCOMPARE(both->attachments.size(), std::size_t{2});
        // … unless it is none
        const auto wrong = openFile(support::pdfWith({{"a.xml", rsa_}, {"cda.xml", "<other/>"}}));
        QCOMPARE(wrong->cda, rsa_);
        // … or there is a whole one beside what is left of it
        const auto half = lab_.left(lab_.size() / 2);
        QCOMPARE(openFile(support::pdfWith({{"a.xml", rsa_}, {"cda.xml", half}}))->cda, rsa_);
        QCOMPARE(openFile(support::pdfWith({{"a.xml", "<b/>"}, {"cda.xml", half}}))->cda, half);
    }

    void noneIsTold() {
        const auto file = openFile(support::pdfWith({{"note.txt", "ciao"}}));
        QVERIFY(file && file->cda.isEmpty());
        QVERIFY(file->problems == std::vector{Problem::noCda});
    }

    void dataThatCannotBeReadAreTold() {
        for (const auto& bytes : {QByteArray("\x01\x02 rubbish"), QByteArray(33 << 20, 'x')}) {
            const auto file = openFile(support::pdfWith({{"cda.xml", bytes}}));
            QVERIFY(file && file->problems == std::vector{Problem::cdaUnreadable});
        }
    }

    void manyFilesAreNoTrouble() {
        support::Files files;
        for (int i = 0; i < 40; ++i) files.emplace_back("f" + std::to_string(i), "x");
        files.emplace_back("z", lab_);
        QCOMPARE(openFile(support::pdfWith(files))->cda, lab_);
    }

    void associatedFilesAnnotationsAndLooseOnes_data() {
        QTest::addColumn<QByteArray>("pdf");
        const QByteArray spec = "<< /Type /Filespec /F (x) /EF << /F 4 0 R >> >>";
        QTest::newRow("AF") << loosePdf("/AF [" + spec + "]", page + embedded(4));
        QTest::newRow("annotation")
            << loosePdf("",
                        "3 0 obj\n<< /Type /Page /Parent 2 0 R /Annots [<< /Type /Annot /Subtype "
                        "/FileAttachment /FS " +
                            spec + " >>] >>\nendobj\n" + embedded(4));
        QTest::newRow("name tree with kids")
            << loosePdf("/Names << /EmbeddedFiles << /Kids [5 0 R] >> >>",
                        page + embedded(4) +
                            "5 0 obj\n<< /Kids [6 0 R 5 0 R] >>\nendobj\n6 0 obj\n<< /Names [(a) " +
                            spec + "] >>\nendobj\n");
        QTest::newRow("tied to nothing") << loosePdf("", page + embedded(4));
    }

    void associatedFilesAnnotationsAndLooseOnes() {
        QFETCH(QByteArray, pdf);
        const auto file = openFile(pdf);
        QVERIFY(file);
        QCOMPARE(file->cda, lab_);
        QVERIFY(file->problems == std::vector{Problem::pdfDamaged});  // it has no table
    }

    void truncatedPdf() {
        const auto whole = support::pdfWith({{"cda.xml", lab_}});
        const auto file = openFile(whole.left(whole.size() - 300));
        QVERIFY(file);
        QCOMPARE(file->cda, lab_);
        QVERIFY(file->problems == std::vector{Problem::pdfDamaged});
        // Nothing that is cut off anywhere brings it down.
        for (qsizetype size = 1; size < whole.size(); size += 97) (void)openFile(whole.left(size));
    }

    void envelopes_data() {
        QTest::addColumn<QByteArray>("bytes");
        const auto once = support::cms(lab_, signer_, false);
        QTest::newRow("DER") << once;
        QTest::newRow("base64") << once.toBase64();
        QByteArray lines;
        for (qsizetype i = 0; i < once.size(); i += 48)
            lines += once.mid(i, 48).toBase64() + "\r\n";
        QTest::newRow("base64 in lines") << lines;
        QTest::newRow("PEM") << "-----BEGIN CMS-----\n" + lines + "-----END CMS-----\n";
        QTest::newRow("BER in pieces") << support::cmsInPieces(lab_, signer_);
        QTest::newRow("nested") << support::cms(once, signer_, false);
        QTest::newRow("nested in base64") << support::cms(once.toBase64(), signer_, false);
    }

    void envelopes() {
        QFETCH(QByteArray, bytes);
        const auto file = openFile(bytes);
        QVERIFY(file && file->kind == FileKind::signedEnvelope);
        QCOMPARE(file->cda, lab_);
    }

    void envelopeAroundPdf() {
        const auto file = openFile(support::cms(support::pdfWith({{"x", lab_}}), signer_, false));
        QVERIFY(file && file->isPdf());
        QCOMPARE(file->cda, lab_);
    }

    void anEnvelopeThatIsCutOff_data() {
        QTest::addColumn<QByteArray>("bytes");
        const auto once = support::cms(lab_, signer_, false);
        const auto enough = once.indexOf("</ClinicalDocument>") + 40;
        QVERIFY(enough > 40 && enough < once.size());
        QTest::newRow("DER") << once.left(enough);
        QTest::newRow("base64") << once.toBase64().left(enough * 4 / 3);
        QTest::newRow("PEM") << "-----BEGIN CMS-----\n" + once.toBase64().left(enough * 4 / 3);
        QTest::newRow("nested") << support::cms(once, signer_, false).left(enough + 60);
        const auto pieces = support::cmsInPieces(lab_, signer_);
        QTest::newRow("BER in pieces") << pieces.left(pieces.size() - 60);
        QTest::newRow("in a PDF") << support::pdfWith({{"cda.xml.p7m", once.left(enough)}});
    }

    void anEnvelopeThatIsCutOff() {
        QFETCH(QByteArray, bytes);
        const auto file = openFile(bytes);
        QVERIFY(file);
        QVERIFY(file->cda.startsWith(lab_));
        QVERIFY(file->problems == std::vector{Problem::envelopeDamaged});
        // Nothing that is cut off anywhere brings it down.
        for (qsizetype size = 1; size < bytes.size(); size += 397) (void)openFile(bytes.left(size));
    }

    void theDocumentInAPdfMayBeAnEnvelope() {
        const auto p7m = support::cms(lab_, signer_, false);
        for (const auto& attached : {p7m, p7m.toBase64()}) {
            const auto file =
                openFile(support::pdfWith({{"a.xml", rsa_}, {"CDA.xml.p7m", attached}}));
            QVERIFY(file && file->problems.empty());
            QCOMPARE(file->cda, lab_);
            QCOMPARE(file->cdaEnvelope, attached);
            QCOMPARE(file->attachments.at(0).content, attached);
        }
    }

    void whatIsNothingIsTold_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("one byte") << QByteArray("%");
        QTest::newRow("words") << QByteArray("Gentile paziente");
        QTest::newRow("header only") << QByteArray("%PDF-1.7\n");
        QTest::newRow("envelope around words") << support::cms("ciao", signer_, false);
        QTest::newRow("envelope around nothing") << support::cms(lab_, signer_, true);
        QTest::newRow("the beginning of an envelope")
            << support::cms(lab_, signer_, false).left(40);
    }

    void whatIsNothingIsTold() {
        QFETCH(QByteArray, bytes);
        COMPARE_CODE(openFile(bytes), core::errors::documentUnreadable);
    }

    void aBombIsLeftAlone() {
        // 100 MB of blanks in a few kilobytes
        const auto deflated = qCompress(QByteArray(100 * 1024 * 1024, ' '), 9).mid(4);
        const auto pdf = loosePdf(
            "", page + QByteArray("4 0 obj\n<< /Type /EmbeddedFile /Filter /FlateDecode /Length ") +
                    QByteArray::number(deflated.size()) + " >>\nstream\n" + deflated +
                    "\nendstream\nendobj\n" + embedded(5));
        const auto file = openFile(pdf);
        QVERIFY(file);
        QCOMPARE(file->cda, lab_);
        QVERIFY(file->attachments.at(0).content.size() <= 64 * 1024 * 1024);
    }

    void manyBombsAreBoundedTogether() {
        // 8 times 60 MB, deflated twice, in some kilobytes
        const auto once = qCompress(QByteArray(60 * 1024 * 1024, ' '), 1).mid(4);
        const auto twice = qCompress(once, 9).mid(4);
        QByteArray objects;
        for (int number = 4; number < 12; ++number)
            objects +=
                QByteArray::number(number) +
                " 0 obj\n<< /Type /EmbeddedFile /Filter [/FlateDecode /FlateDecode] /Length " +
                QByteArray::number(twice.size()) + " >>\nstream\n" + twice +
                "\nendstream\nendobj\n";
        const auto pdf = loosePdf("", page + objects);
        QVERIFY(pdf.size() < 64 * 1024);
        const auto file = openFile(pdf);
        QVERIFY(file);
        qsizetype sum = 0;
        for (const auto& each : file->attachments) sum += each.content.capacity();
        QCOMPARE(file->attachments.size(), std::size_t{8});
        QVERIFY(sum > 60 * 1024 * 1024 && sum <= qsizetype{257} * 1024 * 1024);
    }
};

QTEST_GUILESS_MAIN(TestOpenedFile)
#include "test_opened_file.moc"
