// SPDX-License-Identifier: EUPL-1.2
#include <openssl/evp.h>
#include <openssl/x509.h>

#include <QTest>
#include <algorithm>

#include "app/certificates/certificates.h"
#include "core/card/certificate.h"

class TestCertificate : public QObject {
    Q_OBJECT

    certificates::Authority authority_{QStringLiteral("Autorità di prova")};
    certificates::KeyPair key_ = certificates::KeyPair::generate(2048);

    QByteArray card(const QString& commonName) const {
        return authority_
            .issueCard({commonName, {}, QStringLiteral("Regione")}, key_,
                       certificates::Validity::years(2))
            .der;
    }

    static QByteArray serverCertificate() {
        const certificates::Authority authority(QStringLiteral("CA di prova"));
        return authority
            .issueServer({QStringLiteral("RSSMRA62B25C014Z/1.x")},
                         certificates::KeyPair::generate(), certificates::Validity::years(1))
            .der;
    }

    QByteArray ellipticCertificate() {
        EVP_PKEY* key = EVP_EC_gen("P-256");
        X509* x509 = X509_new();
        X509_NAME_add_entry_by_txt(X509_get_subject_name(x509), "CN", MBSTRING_ASC,
                                   reinterpret_cast<const unsigned char*>("AAAAAA00A00A000A/1.x"),
                                   -1, -1, 0);
        X509_gmtime_adj(X509_getm_notBefore(x509), 0);
        X509_gmtime_adj(X509_getm_notAfter(x509), 1000);
        X509_set_pubkey(x509, key);
        X509_sign(x509, key, EVP_sha256());
        unsigned char* out = nullptr;
        const int size = i2d_X509(x509, &out);
        QByteArray der(reinterpret_cast<char*>(out), size);
        OPENSSL_free(out);
        X509_free(x509);
        EVP_PKEY_free(key);
        return der;
    }

  private Q_SLOTS:
    void theIdentityIsTheCommonName() {
        const auto name =
            QStringLiteral("RSSMRA62B25C014Z/6030123456789008.cuk4d5gWVXvLZtNvLPE+4cvmnWk=");
        const auto parsed = core::parseCertificate(card(name));
        QVERIFY(parsed);
        QCOMPARE(parsed->commonName, name);
        QCOMPARE(parsed->codiceFiscale, QStringLiteral("RSSMRA62B25C014Z"));
        QCOMPARE(parsed->issuer, QStringLiteral("Autorità di prova"));
        QCOMPARE(parsed->keyBits, 2048);
        QVERIFY(parsed->notBefore < QDateTime::currentDateTimeUtc());
        QCOMPARE(parsed->notAfter.date().year() - parsed->notBefore.date().year(), 2);
    }

    void whatTheKeyIsFor() {
        const auto parsed = core::parseCertificate(card(QStringLiteral("RSSMRA62B25C014Z/1.x")));
        QVERIFY(parsed);
        QVERIFY(parsed->uses.at(0) == core::CertificateUse::login);
        // Like those of real cards: not for signing documents (cns-card 5).
        QVERIFY(std::ranges::find(parsed->uses, core::CertificateUse::signature) ==
                parsed->uses.end());
    }

    void theFormOfTheCodiceFiscaleIsNotJudged() {
        const auto parsed = core::parseCertificate(card(QStringLiteral("RSSMRO62B25E205Y/1.x")));
        QVERIFY(parsed);
        QCOMPARE(parsed->codiceFiscale, QStringLiteral("RSSMRO62B25E205Y"));
    }

    void unusable_data() {
        QTest::addColumn<QByteArray>("der");
        QTest::newRow("rubbish") << QByteArray("this is no certificate");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("cut") << card(QStringLiteral("A/1.x")).first(200);
        QTest::newRow("not RSA") << ellipticCertificate();
        QTest::newRow("a server's") << serverCertificate();
        QTest::newRow("no name") << card(QString());
        QTest::newRow("no codice fiscale") << card(QStringLiteral("/6030123456789008.x"));
    }

    void unusable() {
        QFETCH(QByteArray, der);
        const auto parsed = core::parseCertificate(der);
        QVERIFY(!parsed);
        QVERIFY(parsed.error().code == core::errors::certificateUnusable);
    }
};

QTEST_GUILESS_MAIN(TestCertificate)
#include "test_certificate.moc"
