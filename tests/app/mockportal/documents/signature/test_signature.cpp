// SPDX-License-Identifier: EUPL-1.2
// The signatures as programs of others see them: poppler's pdfsig (NSS), OpenSSL's command, qpdf.
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSslCertificate>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFJob.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include "app/mockportal/documents/cda_writer.h"
#include "app/mockportal/documents/document_files.h"
#include "app/mockportal/documents/library.h"

using namespace mockportal;

namespace {

bool missing(const char* program) {
    return QStandardPaths::findExecutable(QLatin1String(program)).isEmpty();
}

struct Output {
    int exitCode = -1;
    QByteArray text{};  // standard output and error
};

Output run(const char* program, const QStringList& arguments) {
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QLatin1String(program), arguments);
    process.waitForFinished(20000);
    return {process.exitCode(), process.readAll()};
}

/// What the signature dictionary says: start, length, start, length.
QList<qsizetype> byteRange(const QByteArray& pdf) {
    static const QRegularExpression range(
        QStringLiteral("/ByteRange \\[ (\\d+) (\\d+) (\\d+) (\\d+) \\]"));
    const auto found = range.match(QString::fromLatin1(pdf));
    QList<qsizetype> numbers;
    for (int i = 1; i <= found.lastCapturedIndex(); ++i) numbers << found.captured(i).toLongLong();
    return numbers;
}

QByteArray coveredBytes(const QByteArray& pdf) {
    const auto range = byteRange(pdf);
    return range.size() == 4 ? pdf.mid(range[0], range[1]) + pdf.mid(range[2], range[3])
                             : QByteArray();
}

/// The signature in the hole, without the zeros behind it: DER tells its own length.
QByteArray cmsOf(const QByteArray& pdf) {
    const auto range = byteRange(pdf);
    const auto padded =
        QByteArray::fromHex(pdf.mid(range[1], range[2] - range[1]).mid(1).chopped(1));
    const auto length = (static_cast<uchar>(padded[2]) << 8) + static_cast<uchar>(padded[3]);
    return padded.left(length + 4);
}

}  // namespace

class TestSignature : public QObject {
    Q_OBJECT

  private slots:  // NOLINT
    void initTestCase() {
        library_ = readLibrary().value();
        library_.specimen.patientId = QStringLiteral("p1");
    }

    void theRecordHasOneOfEachFault() {
        const auto count = [&](Signature wanted) {
            return std::ranges::count_if(library_.documents, [&](const auto& document) {
                return document->signature == wanted;
            });
        };
        QCOMPARE(count(Signature::none), 1);
        QCOMPARE(count(Signature::stranger), 1);
        QCOMPARE(count(Signature::added), 1);
        QCOMPARE(count(Signature::broken), 1);
        QCOMPARE(count(Signature::unreadable), 1);
        QVERIFY(count(Signature::whole) > 25);
    }

    void pdfsigJudgesAllDocumentsAsTheContentSays() {
        if (missing("pdfsig")) QSKIP("pdfsig (poppler-utils) is not installed");
        for (const auto& document : library_.documents) {
            if (document->envelope != Envelope::none) continue;
            const auto text = pdfsig(files_.make(*document, library_.specimen));
            QVERIFY2(text.contains(verdict(document->signature)),
                     qPrintable(document->id + QString::fromUtf8(text)));
        }
    }

    void pdfsigSeesPadesByTheAuthor() {
        if (missing("pdfsig")) QSKIP("pdfsig (poppler-utils) is not installed");
        const auto text = pdfsig(file(Signature::whole));
        for (const auto* line :
             {"Signer Certificate Common Name: Colombo Anna", "serialNumber=TINIT-CLMNNA71D52F205V",
              "Signing Hash Algorithm: SHA-256", "Signature Type: ETSI.CAdES.detached",
              "Signed Ranges: [0 - ", "Total document signed",
              "Signature Validation: Signature is Valid"})
            QVERIFY2(text.contains(line), (line + text).constData());
    }

    void anAdditionLeavesTheSignatureValidAndUncovered() {
        if (missing("pdfsig")) QSKIP("pdfsig (poppler-utils) is not installed");
        const auto text = pdfsig(file(Signature::added));
        QVERIFY2(text.contains("Not total document signed"), text.constData());
        QVERIFY(!text.contains("Total document signed"));
    }

    void opensslVerifiesSignatureAndChain() {
        if (missing("openssl")) QSKIP("openssl is not installed");
        QCOMPARE(verified(file(Signature::whole)), QByteArray());
        QCOMPARE(verified(file(Signature::added)), QByteArray());
        const auto refusal = verified(file(Signature::broken));
        QVERIFY2(refusal.contains("CMS_SignerInfo_verify_content"), refusal.constData());
    }

    void aStrangersAuthorityDoesNotVerify() {
        if (missing("openssl")) QSKIP("openssl is not installed");
        DocumentFiles other;
        QVERIFY(verified(file(Signature::whole), other.authorityPem()).contains("certificate"));
        QVERIFY(verified(file(Signature::stranger)).contains("certificate"));
    }

    void opensslOpensTheEnvelopes_data() {
        QTest::addColumn<QString>("id");
        QTest::addColumn<int>("deep");
        QTest::newRow("binary") << "2019-11-19-specialistica" << 1;
        QTest::newRow("base64") << "2020-01-21-radiologia" << 1;
        QTest::newRow("one within the other") << "2021-06-15-specialistica" << 2;
    }
    void opensslOpensTheEnvelopes() {
        if (missing("openssl")) QSKIP("openssl is not installed");
        QFETCH(QString, id);
        QFETCH(int, deep);
        const auto& document =
            **std::ranges::find(library_.documents, id, [](const auto& each) { return each->id; });
        auto bytes = files_.make(document, library_.specimen);
        if (document.envelope == Envelope::text) bytes = QByteArray::fromBase64(bytes);
        for (int i = 0; i < deep; ++i) bytes = opened(bytes, document.date);
        QVERIFY2(bytes.startsWith("%PDF-1."), bytes.constData());
        auto bare = document;
        bare.signature = Signature::none;
        QCOMPARE(bytes, files_.make(bare, library_.specimen));
    }

    void anEnvelopeSaysWhenItWasSigned() {
        if (missing("openssl")) QSKIP("openssl is not installed");
        Document document = *library_.documents[0];
        document.envelope = Envelope::binary;
        const auto p7m = write(QStringLiteral("a.p7m"), files_.make(document, library_.specimen));
        const auto text =
            run("openssl", {"cms", "-cmsout", "-print", "-noout", "-inform", "DER", "-in", p7m})
                .text;
        for (const auto* attribute :
             {"signingTime", "signingCertificateV2", "Nov 18 10:02:00 2026 GMT"})
            QVERIFY2(text.contains(attribute), attribute);
        QCOMPARE(files_.make(document, library_.specimen),
                 files_.make(document, library_.specimen));
    }

    void theSignedAttributesArePades() {
        if (missing("openssl")) QSKIP("openssl is not installed");
        const auto cms = write(QStringLiteral("a.der"), cmsOf(file(Signature::whole)));
        const auto text =
            run("openssl", {"cms", "-cmsout", "-print", "-noout", "-inform", "DER", "-in", cms})
                .text;
        for (const auto* attribute :
             {"contentType", "messageDigest", "signingCertificateV2", "eContent: <ABSENT>"})
            QVERIFY2(text.contains(attribute), text.constData());
        QVERIFY(!text.contains("signingTime"));
    }

    void theHoleIsTheContentsAndNothingElseIsLeftOut() {
        const auto pdf = file(Signature::whole);
        const auto range = byteRange(pdf);
        QCOMPARE(range.size(), 4);
        QCOMPARE(range[0], 0);
        QCOMPARE(range[2] + range[3], pdf.size());
        QVERIFY(pdf.left(range[1]).endsWith("/Contents "));
        QCOMPARE(pdf[range[1]], '<');
        QCOMPARE(pdf[range[2] - 1], '>');
        QCOMPARE(pdf.count("/ByteRange"), 1);
    }

    void theFaultsAreWhatTheyAreCalled() {
        const auto whole = file(Signature::whole);
        const auto broken = file(Signature::broken);
        const auto added = file(Signature::added);
        QCOMPARE(broken.size(), whole.size());
        qsizetype differences = 0;
        for (qsizetype i = 0; i < whole.size(); ++i) differences += whole[i] != broken[i] ? 1 : 0;
        QCOMPARE(differences, 1);
        QVERIFY(added.startsWith(whole) && added.size() > whole.size());
        QVERIFY(!file(Signature::none).contains("/ByteRange"));
    }

    void qpdfFindsNothingWrong_data() { everySignature(); }
    void qpdfFindsNothingWrong() {
        QFETCH(Signature, signature);
        const auto path = write(QStringLiteral("q.pdf"), file(signature)).toStdString();
        QPDFJob job;
        const std::array<const char*, 4> arguments{"qpdf", "--check", path.c_str(), nullptr};
        job.initializeFromArgv(arguments.data());
        job.run();
        QCOMPARE(job.getExitCode(), 0);  // 3 would be warnings, 2 errors
    }

    void theCdaIsWithinWhateverTheSignature_data() { everySignature(); }
    void theCdaIsWithinWhateverTheSignature() {
        QFETCH(Signature, signature);
        const auto bytes = file(signature);
        QPDF pdf;
        pdf.processMemoryFile("x", bytes.constData(), static_cast<std::size_t>(bytes.size()));
        auto stream = pdf.getRoot().getKey("/AF").getArrayItem(0).getKey("/EF").getKey("/F");
        const auto data = stream.getStreamData();
        QCOMPARE(QByteArray(reinterpret_cast<const char*>(data->getBuffer()),
                            static_cast<qsizetype>(data->getSize())),
                 cdaXml(*library_.documents[0], library_.specimen));
        QVERIFY(pdf.getRoot().getKey("/Metadata").isStream());
    }

    void theStampIsSeenOnThePage() {
        if (missing("pdftotext")) QSKIP("pdftotext (poppler-utils) is not installed");
        const auto stamped = write(QStringLiteral("s.pdf"), file(Signature::added));
        const auto text = run("pdftotext", {"-layout", stamped, "-"}).text;
        QVERIFY2(text.contains("Protocollo n. 0041827"), text.constData());
        QVERIFY(text.contains("Referto di laboratorio"));
    }

    void certificatesAreThoseOfTheirTime() {
        DocumentAuthority authority(QStringLiteral("Prova"));
        const auto& author = library_.documents[0]->author;
        const auto of = [&](int year) {
            return QSslCertificate(authority.signerFor(author, QDate(year, 3, 1)).certificate.der,
                                   QSsl::Der);
        };
        QCOMPARE(of(2019), of(2021));
        QVERIFY(of(2019) != of(2022));
        for (const int year : {2005, 2019, 2026, 2031}) {
            QVERIFY(of(year).effectiveDate().date() <= QDate(year, 1, 1));
            QVERIFY(of(year).expiryDate().date() > QDate(year, 12, 31));
        }
    }

    void theSizeIsTheSameInEveryRun() {
        DocumentFiles another;
        const auto& document = *library_.documents[0];
        const auto first = file(Signature::whole);
        const auto second = another.make(document, library_.specimen);
        QCOMPARE(first.size(), second.size());
        QVERIFY(first != second);  // other keys
        QCOMPARE(first, file(Signature::whole));
    }

    void signingCost() {
        Document document = *library_.documents[0];
        document.signature = Signature::none;
        const auto milliseconds = [&](int rounds) {
            QElapsedTimer timer;
            timer.start();
            for (int i = 0; i < rounds; ++i) files_.make(document, library_.specimen);
            return static_cast<double>(timer.nsecsElapsed()) / 1e6 / rounds;
        };
        const auto without = milliseconds(10);
        document.signature = Signature::whole;
        milliseconds(1);  // the keys
        const auto with = milliseconds(10);
        qInfo("a document: %.1f ms, %.1f ms of them for the signature", with, with - without);
        QVERIFY2(with < 2000, "a page of twenty is waited for");
    }

  private:
    static void everySignature() {
        QTest::addColumn<Signature>("signature");
        QTest::newRow("whole") << Signature::whole;
        QTest::newRow("stranger") << Signature::stranger;
        QTest::newRow("none") << Signature::none;
        QTest::newRow("added") << Signature::added;
        QTest::newRow("broken") << Signature::broken;
        QTest::newRow("unreadable") << Signature::unreadable;
    }

    static const char* verdict(Signature signature) {
        if (signature == Signature::none) return "does not contain any signatures";
        if (signature == Signature::unreadable)
            return "Signature Validation: Unknown Validation Failure";
        return signature == Signature::broken ? "Signature Validation: Digest Mismatch"
                                              : "Signature Validation: Signature is Valid";
    }

    /// The same document in each state.
    QByteArray file(Signature signature) {
        Document document = *library_.documents[0];
        document.signature = signature;
        return files_.make(document, library_.specimen);
    }

    QByteArray pdfsig(const QByteArray& pdf) const {
        return run("pdfsig", {write(QStringLiteral("p.pdf"), pdf)}).text;
    }

    /// Empty if openssl agrees at the time of signing; else what it says.
    QByteArray verified(const QByteArray& pdf, QByteArray authority = {}) {
        if (authority.isEmpty()) authority = files_.authorityPem();
        const auto time = library_.documents[0]->date.toSecsSinceEpoch();
        const auto result =
            run("openssl", {"cms", "-verify", "-cades", "-binary", "-inform", "DER", "-in",
                            write(QStringLiteral("v.der"), cmsOf(pdf)), "-content",
                            write(QStringLiteral("v.bin"), coveredBytes(pdf)), "-CAfile",
                            write(QStringLiteral("v.pem"), authority), "-no-CApath", "-purpose",
                            "any", "-attime", QString::number(time), "-out", "/dev/null"});
        return result.exitCode == 0 ? QByteArray() : result.text;
    }

    /// What openssl takes out of the envelope once it agrees with the signature; else what it says.
    QByteArray opened(const QByteArray& p7m, const QDateTime& time) {
        const auto inside = folder_.filePath(QStringLiteral("inside"));
        const auto result =
            run("openssl",
                {"cms", "-verify", "-cades", "-binary", "-inform", "DER", "-in",
                 write(QStringLiteral("e.p7m"), p7m), "-CAfile",
                 write(QStringLiteral("e.pem"), files_.authorityPem()), "-no-CApath", "-purpose",
                 "any", "-attime", QString::number(time.toSecsSinceEpoch()), "-out", inside});
        QFile file(inside);
        return result.exitCode == 0 && file.open(QIODevice::ReadOnly) ? file.readAll()
                                                                      : result.text;
    }

    QString write(const QString& name, const QByteArray& content) const {
        QFile out(folder_.filePath(name));
        return out.open(QIODevice::WriteOnly) && out.write(content) == content.size()
                   ? out.fileName()
                   : QString();
    }

    QTemporaryDir folder_;
    Library library_;
    DocumentFiles files_;
};

QTEST_MAIN(TestSignature)
#include "test_signature.moc"
