// SPDX-License-Identifier: EUPL-1.2
// OpenSC, written by others, judges the virtual card through a real PC/SC service: it must take it
// for a CNS card, read it and sign with it; openssl checks the signatures. Written for OpenSC 0.23
// (Debian 12).
#include <QCryptographicHash>
#include <QRegularExpression>
#include <QSslCertificate>
#include <QTest>
#include <algorithm>
#include <chrono>
#include <numeric>
#include <vector>

#include "tests/e2e/opensc_session.h"

using cardmaker::CardOrder;
using e2e::OpenscSession;
using e2e::Outcome;

namespace {

const auto text = QByteArrayLiteral("Testo da firmare con la carta");

Outcome nameOf(const OpenscSession& session) {
    return session.run(QStringLiteral("opensc-tool"), {QStringLiteral("--name")});
}

Outcome sign(const OpenscSession& session, const QString& in, const QStringList& mechanism) {
    const QStringList key{"--login", "--pin", "12345", "--sign", "--id",
                          "01",      "-i",    in,      "-o",     session.path("sig")};
    return session.run(QStringLiteral("pkcs11-tool"), key + mechanism);
}

/// Verified against the key of the certificate, not against the key pair we made.
Outcome verify(const OpenscSession& session, const QString& hash, const QStringList& options) {
    const QSslCertificate certificate(session.made().certificate, QSsl::Der);
    const QStringList what{"pkeyutl",
                           "-verify",
                           "-certin",
                           "-inkey",
                           session.write("cert.pem", certificate.toPem()),
                           "-sigfile",
                           session.path("sig"),
                           "-in",
                           hash,
                           "-pkeyopt",
                           "digest:sha256"};
    return session.run(QStringLiteral("openssl"), what + options);
}

}  // namespace

class TestOpensc : public QObject {
    Q_OBJECT
    std::unique_ptr<OpenscSession> session_;

    void insert(const CardOrder& order) {
        session_.reset();
        session_ = std::make_unique<OpenscSession>(order);
        QVERIFY(session_->attached());
    }

    static CardOrder withBits(int bits) {
        CardOrder order;
        order.profile.keyBits = bits;
        return order;
    }

  private slots:
    void initTestCase() {
        const auto missing =
            e2e::missingPrograms({"opensc-tool", "pkcs15-tool", "pkcs11-tool", "openssl"})
                .join(QLatin1Char(' '));
        if (!missing.isEmpty()) QSKIP(qPrintable("not installed: " + missing));
    }

    void cleanup() { session_.reset(); }

    void classicCard_data() {
        QTest::addColumn<int>("bits");
        QTest::newRow("RSA-1024") << 1024;
        QTest::newRow("RSA-2048") << 2048;
    }

    void classicCard() {
        QFETCH(int, bits);
        insert(withBits(bits));
        const auto name = nameOf(*session_);
        QVERIFY2(name.output.contains("CNS card"), name.errors.constData());
        checkDump(bits);
        checkCertificate();
        checkPkcs1();
        checkPss();
        QCOMPARE(session_->made().card->pinTriesLeft(), 3);
    }

    // Small messages that wait for each other's acknowledgement cost 44 ms an APDU; without that it
    // is about 0.15 ms.
    void anApduTakesNoTimeOnTheLine() {
        insert(withBits(1024));
        std::vector<std::chrono::microseconds> times;
        session_->made().card->setObserver(
            [&](const auto& exchange) { times.push_back(exchange.time); });
        QCOMPARE(nameOf(*session_).exitCode, 0);
        QCOMPARE(session_->run("pkcs15-tool", {"--dump"}).exitCode, 0);
        session_->made().card->setObserver({});
        QVERIFY(times.size() > 20);
        std::adjacent_difference(times.begin(), times.end(), times.begin());
        std::ranges::nth_element(times,
                                 times.begin() + static_cast<std::ptrdiff_t>(times.size() / 2));
        const auto median = times[times.size() / 2];
        qInfo("median of %zu APDUs: %lld us", times.size(), static_cast<long long>(median.count()));
        QVERIFY(median < std::chrono::milliseconds(10));
    }

    // Facts about OpenSC 0.23, not wishes: it shows the data of the IDEMIA 2021 layout and knows
    // nothing of its certificate (github.com/OpenSC/OpenSC/pull/2483 came later).
    void idemiaCardIsReadButNotItsCertificate() {
        auto order = withBits(2048);
        order.profile.layout = virtualcard::Layout::idemia2021;
        insert(order);
        QVERIFY(nameOf(*session_).output.contains("CNS card"));
        const auto dump = session_->run("pkcs15-tool", {"--dump"});
        QVERIFY(dump.output.contains("PKCS#15 Card [MARIO ROSSI]"));
        if (!isVersion023())
            QSKIP("another version of OpenSC: what it does with this layout is not known here");
        QVERIFY(!dump.output.contains("Private RSA Key"));
        QVERIFY(session_->run("pkcs15-tool", {"--read-certificate", "01"})
                    .says("Invalid ASN.1 object"));
        QVERIFY(sign(*session_, session_->write("text", text), {"--mechanism", "SHA256-RSA-PKCS"})
                    .exitCode != 0);
    }

    // OpenSC 0.23 looks for "CNS" at fixed places of the ATR, which only T=1 cards have there.
    // Without recognition it still carries commands: GET RESPONSE and the rest of T=0 through a
    // real service.
    void t0CardIsNotRecognised() {
        auto order = withBits(1024);
        order.profile.protocol = pcsc::Protocol::T0;
        insert(order);
        const auto name = nameOf(*session_);
        const auto sent = session_->run("opensc-tool", {"--card-driver", "default", "-s",
                                                        "00A408000410001003", "-s", "00B0000010"});
        QVERIFY2(sent.output.contains("6030123456789008"), sent.output.constData());
        if (!isVersion023()) QSKIP("another version of OpenSC: it may know T=0 cards");
        QVERIFY(name.says("Unsupported card"));
    }

  private:
    bool isVersion023() const {
        return session_->run("opensc-tool", {"--info"}).says("OpenSC 0.23.");
    }

    void checkDump(int bits) {
        const auto dump = session_->run("pkcs15-tool", {"--dump"});
        QCOMPARE(dump.exitCode, 0);
        QVERIFY(dump.output.contains("PKCS#15 Card [MARIO ROSSI]"));
        QVERIFY(dump.output.contains("Serial number  : 6030123456789008"));
        QVERIFY(dump.output.contains("ModLength      : " + QByteArray::number(bits)));
    }

    void checkCertificate() {
        const auto certificate = session_->run("pkcs15-tool", {"--read-certificate", "01"});
        const auto read = QSslCertificate::fromData(certificate.output, QSsl::Pem);
        QCOMPARE(read.size(), 1);
        QCOMPARE(read.front().toDer(), session_->made().certificate);
    }

    void checkPkcs1() {
        const auto hash =
            session_->write("hash", QCryptographicHash::hash(text, QCryptographicHash::Sha256));
        // DigestInfo of SHA-256 by hand: RSA-PKCS pads and does not hash.
        const auto prefix = QByteArray::fromHex("3031300d060960864801650304020105000420");
        const auto info = session_->write("info", prefix + session_->read("hash"));
        const auto made = sign(*session_, info, {"--mechanism", "RSA-PKCS"});
        QVERIFY2(made.exitCode == 0, made.errors.constData());
        const auto verdict = verify(*session_, hash, {"-pkeyopt", "rsa_padding_mode:pkcs1"});
        QVERIFY2(verdict.says("Signature Verified Successfully"), verdict.errors.constData());
    }

    void checkPss() {
        const auto hash =
            session_->write("hash", QCryptographicHash::hash(text, QCryptographicHash::Sha256));
        const auto made =
            sign(*session_, hash, {"--mechanism", "RSA-PKCS-PSS", "--hash-algorithm", "SHA256"});
        QVERIFY2(made.exitCode == 0, made.errors.constData());
        const auto verdict =
            verify(*session_, hash,
                   {"-pkeyopt", "rsa_padding_mode:pss", "-pkeyopt", "rsa_pss_saltlen:digest"});
        QVERIFY2(verdict.says("Signature Verified Successfully"), verdict.errors.constData());
    }
};

QTEST_GUILESS_MAIN(TestOpensc)
#include "test_opensc.moc"
