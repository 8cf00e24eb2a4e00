// SPDX-License-Identifier: EUPL-1.2
#include <openssl/rsa.h>
#include <openssl/x509v3.h>

#include <QSslCertificate>
#include <QSslCertificateExtension>
#include <QSslKey>
#include <QTest>
#include <algorithm>
#include <memory>

#include "app/certificates/certificates.h"

using certificates::Authority;
using certificates::Issued;
using certificates::KeyPair;
using certificates::Validity;

namespace {

using X509Ptr = std::unique_ptr<X509, decltype(&X509_free)>;

X509Ptr parse(const Issued& issued) {
    const auto* in = reinterpret_cast<const unsigned char*>(issued.der.constData());
    return {d2i_X509(nullptr, &in, static_cast<long>(issued.der.size())), X509_free};
}

bool signedBy(const Issued& issued, const Issued& authority) {
    const auto certificate = parse(issued);
    const auto issuer = parse(authority);
    return X509_check_issued(issuer.get(), certificate.get()) == X509_V_OK &&
           X509_verify(certificate.get(), X509_get0_pubkey(issuer.get())) == 1;
}

std::uint32_t usageOf(const Issued& issued) {
    return X509_get_key_usage(parse(issued).get());
}
std::uint32_t extendedUsageOf(const Issued& issued) {
    return X509_get_extended_key_usage(parse(issued).get());
}

/// block^e mod n, with the public half only.
QByteArray rawPublic(const KeyPair& key, const QByteArray& block) {
    const std::unique_ptr<EVP_PKEY_CTX, decltype(&EVP_PKEY_CTX_free)> context(
        EVP_PKEY_CTX_new(static_cast<EVP_PKEY*>(key.native()), nullptr), EVP_PKEY_CTX_free);
    EVP_PKEY_encrypt_init(context.get());
    EVP_PKEY_CTX_set_rsa_padding(context.get(), RSA_NO_PADDING);
    QByteArray result(block.size(), '\0');
    auto size = static_cast<std::size_t>(result.size());
    EVP_PKEY_encrypt(context.get(), reinterpret_cast<unsigned char*>(result.data()), &size,
                     reinterpret_cast<const unsigned char*>(block.constData()),
                     static_cast<std::size_t>(block.size()));
    return result;
}

}  // namespace

class TestCertificates : public QObject {
    Q_OBJECT
    const Authority authority_{QStringLiteral("CA di prova")};
    const KeyPair key_ = KeyPair::generate(2048);

  private slots:
    void rawPrivateIsTheInverseOfTheKey() {
        const auto block = QByteArray(1, '\0') + QByteArray(255, '\x5A');
        const auto signature = key_.rawPrivate(block);
        QCOMPARE(signature.size(), 256);
        QVERIFY(signature != block);
        QCOMPARE(rawPublic(key_, signature), block);
    }

    void rawPrivateRefusesWhatIsNotBelowTheModulus() {
        QVERIFY(key_.rawPrivate(QByteArray(256, '\xFF')).isEmpty());
    }

    void keysHaveTheirSize() {
        QCOMPARE(key_.bits(), 2048);
        QCOMPARE(KeyPair::generate(1024).bits(), 1024);
        QCOMPARE(QSslKey(key_.privatePem(), QSsl::Rsa).length(), 2048);
    }

    void authorityIsACaForLeavesOnly() {
        const auto& own = authority_.certificate();
        QVERIFY(signedBy(own, own));
        const auto certificate = parse(own);
        QVERIFY(X509_check_ca(certificate.get()) == 1);
        QCOMPARE(X509_get_pathlen(certificate.get()), 0L);
        QCOMPARE(usageOf(own), static_cast<std::uint32_t>(KU_KEY_CERT_SIGN | KU_CRL_SIGN));
    }

    void pemIsTheSameCertificate() {
        const auto& own = authority_.certificate();
        QCOMPARE(QSslCertificate(own.pem(), QSsl::Pem).toDer(), own.der);
    }

    void cardCertificateFollowsTheCnsProfile() {
        const certificates::Subject subject{
            .commonName = QStringLiteral("RSSMRA62B25C014Z/6030123456789008.hash"),
            .organization = QStringLiteral("Regione"),
            .unit = QStringLiteral("Salute")};
        const auto issued = authority_.issueCard(subject, key_, Validity::years(6));
        QVERIFY(signedBy(issued, authority_.certificate()));
        QCOMPARE(usageOf(issued), static_cast<std::uint32_t>(KU_DIGITAL_SIGNATURE));
        QCOMPARE(extendedUsageOf(issued), static_cast<std::uint32_t>(XKU_SSL_CLIENT));
        const QSslCertificate certificate(issued.der, QSsl::Der);
        QCOMPARE(certificate.subjectInfo(QSslCertificate::CommonName),
                 QStringList{subject.commonName});
        QCOMPARE(certificate.subjectInfo(QSslCertificate::Organization),
                 QStringList{subject.organization});
        QCOMPARE(certificate.subjectInfo(QSslCertificate::OrganizationalUnitName),
                 QStringList{subject.unit});
        QVERIFY(certificate.publicKey().length() == 2048);
        // 1.3.76.16.2.1 as the body of an OBJECT IDENTIFIER
        QVERIFY(issued.der.contains(QByteArray::fromHex("06052B4C100201")));
        const auto extensions = certificate.extensions();
        QVERIFY(std::ranges::any_of(
            extensions, [](const auto& e) { return e.oid() == "2.5.29.15" && e.isCritical(); }));
    }

    void serverCertificateNamesItsHosts() {
        const auto issued =
            authority_.issueServer({"localhost", "127.0.0.1", "::1"}, key_, Validity::years(1));
        QVERIFY(signedBy(issued, authority_.certificate()));
        QCOMPARE(extendedUsageOf(issued), static_cast<std::uint32_t>(XKU_SSL_SERVER));
        const auto certificate = parse(issued);
        QCOMPARE(X509_check_host(certificate.get(), "localhost", 0, 0, nullptr), 1);
        QCOMPARE(X509_check_ip_asc(certificate.get(), "127.0.0.1", 0), 1);
        QCOMPARE(X509_check_ip_asc(certificate.get(), "::1", 0), 1);
        QCOMPARE(X509_check_host(certificate.get(), "example.org", 0, 0, nullptr), 0);
    }

    void signersCertificateNamesAPersonWhoseHandItStandsFor() {
        const certificates::Subject subject{
            .commonName = QStringLiteral("Colombo Anna"),
            .surname = QStringLiteral("Colombo"),
            .givenName = QStringLiteral("Anna"),
            .serialNumber = QStringLiteral("TINIT-CLMNNA71D52F205V")};
        const auto issued = authority_.issueSigner(subject, key_, Validity::years(3));
        QVERIFY(signedBy(issued, authority_.certificate()));
        QCOMPARE(usageOf(issued), static_cast<std::uint32_t>(KU_NON_REPUDIATION));
        const QSslCertificate certificate(issued.der, QSsl::Der);
        QCOMPARE(certificate.subjectInfo("SN"), QStringList{subject.surname});
        QCOMPARE(certificate.subjectInfo("GN"), QStringList{subject.givenName});
        QCOMPARE(certificate.subjectInfo(QSslCertificate::SerialNumber),
                 QStringList{subject.serialNumber});
        QCOMPARE(X509_check_ca(parse(issued).get()), 0);
    }

    void validityIsAsAsked() {
        const auto from = QDateTime(QDate(2019, 1, 2), QTime(3, 4, 5), Qt::UTC);
        const auto issued =
            authority_.issueCard({QStringLiteral("X")}, key_, {from, from.addYears(6)});
        const QSslCertificate certificate(issued.der, QSsl::Der);
        QCOMPARE(certificate.effectiveDate().toUTC(), from);
        QCOMPARE(certificate.expiryDate().toUTC(), from.addYears(6));
    }

    void serialNumbersDiffer() {
        const auto make = [&] {
            return authority_.issueCard({QStringLiteral("X")}, key_, Validity::years(1));
        };
        const auto serial = [](const Issued& issued) {
            return QSslCertificate(issued.der, QSsl::Der).serialNumber();
        };
        QVERIFY(serial(make()) != serial(make()));
    }
};

QTEST_APPLESS_MAIN(TestCertificates)
#include "test_certificates.moc"
