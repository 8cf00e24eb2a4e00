// SPDX-License-Identifier: EUPL-1.2
// Every verdict about where a card's certificate comes from.
#include <openssl/evp.h>
#include <openssl/x509.h>

#include <QTcpServer>
#include <QTcpSocket>

#include "tests/core/diagnosis/diagnosis_house.h"
#include "tests/core/diagnosis/openssl_portal.h"

using house::House;
using house::OpensslPortal;
using journey::Workshop;

namespace {

/// The specimen's card with another certificate in it.
void insertWith(House& house, const QByteArray& certificate, const char* idCarta = nullptr) {
    auto profile = virtualcard::specimenProfile();
    profile.certificate = pcsc::Bytes(certificate.begin(), certificate.end());
    if (idCarta != nullptr) profile.idCarta = idCarta;
    house.readers->insert(std::make_shared<virtualcard::VirtualCard>(
        profile, [](pcsc::ByteView) { return pcsc::Bytes(); }));
}

/// The specimen's certificate, changed and signed anew; by whom does not matter here.
QByteArray changed(const EVP_MD* digest, const std::function<void(X509*)>& change = {}) {
    const auto der = Workshop::instance().card().certificate;
    const auto* in = reinterpret_cast<const unsigned char*>(der.constData());
    const std::unique_ptr<X509, decltype(&X509_free)> x509(
        d2i_X509(nullptr, &in, static_cast<long>(der.size())), X509_free);
    if (change) change(x509.get());
    X509_sign(x509.get(), static_cast<EVP_PKEY*>(Workshop::instance().key.native()), digest);
    QByteArray out(i2d_X509(x509.get(), nullptr), '\0');
    auto* to = reinterpret_cast<unsigned char*>(out.data());
    i2d_X509(x509.get(), &to);
    return out;
}

void takeIssuerAway(X509* certificate) {
    const std::unique_ptr<X509_NAME, decltype(&X509_NAME_free)> none(X509_NAME_new(),
                                                                     X509_NAME_free);
    X509_set_issuer_name(certificate, none.get());
}

/// Hangs up on everybody, at once or only when it is told to.
class SlowPortal {
  public:
    SlowPortal() {
        if (!server_.listen(QHostAddress::LocalHost)) qFatal("no port");
        QObject::connect(&server_, &QTcpServer::newConnection, [this] {
            if (!slow_) hangUp();
        });
    }
    QUrl url() const {
        return QUrl(QStringLiteral("https://localhost:%1").arg(server_.serverPort()));
    }
    void takeTime() { slow_ = true; }
    bool isAwaited() const { return server_.hasPendingConnections(); }
    void hangUp() {
        slow_ = false;
        while (auto* caller = server_.nextPendingConnection()) {
            caller->abort();
            caller->deleteLater();
        }
    }

  private:
    QTcpServer server_{};
    bool slow_ = false;
};

/// A card certificate by an authority of this name.
QByteArray issuedBy(const QString& authority, const QString& commonName) {
    using namespace certificates;
    return Authority(authority, KeyPair::generateEc())
        .issueCard({commonName}, Workshop::instance().key, Validity::years(1))
        .der;
}

}  // namespace

class TestCardChain : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void theCertificateAlone_data() {
        using Make = std::function<void(House&)>;
        QTest::addColumn<Make>("make");
        QTest::addColumn<QByteArray>("verdict");
        QTest::addColumn<QString>("title");
        const auto row = [](const char* name, const Make& make, const char* verdict,
                            const char* title) {
            QTest::newRow(name) << make << QByteArray(verdict) << QString::fromUtf8(title);
        };
        row(
            "one piece", [](House& h) { h.readers->insert(Workshop::instance().card().card); },
            "ok", "Il certificato è quello di questa tessera");
        row(
            "SHA-1", [](House& h) { insertWith(h, changed(EVP_sha1())); }, "warn",
            "Il certificato della tessera è firmato in un modo vecchio");
        row(
            "SHA-384", [](House& h) { insertWith(h, changed(EVP_sha384())); }, "ok",
            "Il certificato è quello di questa tessera");
        row(
            "of another card",
            [](House& h) {
                insertWith(h, Workshop::instance().card().certificate, "6030999999999009");
            },
            "warn", "Il certificato non corrisponde ai dati della tessera");
        row(
            "of another person",
            [](House& h) { insertWith(h, issuedBy("CA", "VRDLGI70A01F205Z/6030123456789008.x")); },
            "warn", "Il certificato non corrisponde ai dati della tessera");
        row(
            "made by itself",
            [](House& h) {
                const certificates::Authority own("RSSMRA62B25C014Z/6030123456789008.x");
                insertWith(h, own.certificate().der);
            },
            "fail certificate.unusable", "Il certificato della tessera non è di un'autorità");
        row(
            "made by nobody",
            [](House& h) { insertWith(h, changed(EVP_sha256(), takeIssuerAway)); },
            "fail certificate.unusable", "Il certificato della tessera non è di un'autorità");
    }
    void theCertificateAlone() {
        QFETCH(const std::function<void(House&)>, make);
        QFETCH(const QByteArray, verdict);
        QFETCH(const QString, title);
        House house;
        make(house);
        house.begin();
        QTRY_COMPARE(house.verdict("certificate.chain"), verdict);
        QCOMPARE(house.title("certificate.chain"), title);
        if (verdict == "ok")
            QVERIFY(house.detail("certificate.chain").contains(QStringLiteral("solo all'accesso")));
    }

    void whomThePortalNames_data() {
        QTest::addColumn<QByteArray>("accepted");
        QTest::addColumn<QStringList>("more");
        QTest::addColumn<QByteArray>("verdict");
        QTest::addColumn<QString>("title");
        const auto ours = Workshop::instance().maker.caPem();
        const auto other =
            certificates::Authority("Un'altra autorità", certificates::KeyPair::generateEc())
                .certificate()
                .pem();
        const auto row = [](const char* name, const QByteArray& accepted, const QStringList& more,
                            const char* verdict, const char* title) {
            QTest::newRow(name) << accepted << more << QByteArray(verdict)
                                << QString::fromUtf8(title);
        };
        const char* accepted = "Il portale accetta l'autorità di questa tessera";
        row("ours", ours, {}, "ok", accepted);
        row("ours among others", other + ours, {"-tls1_2"}, "ok", accepted);
        row("only others", other, {}, "warn", "Il portale non nomina l'autorità di questa tessera");
        row("nobody", {}, {}, "ok", "Il certificato è quello di questa tessera");
    }
    void whomThePortalNames() {
        QFETCH(const QByteArray, accepted);
        QFETCH(const QStringList, more);
        QFETCH(const QByteArray, verdict);
        const OpensslPortal portal({accepted, more});
        House house({portal.url, portal.caFile});
        house.readers->insert(Workshop::instance().card().card);
        house.begin();
        QTRY_COMPARE(house.verdict("certificate.chain"), verdict);
        QTEST(house.title("certificate.chain"), "title");
    }

    // A portal that takes its time keeps nothing else waiting, and nothing waits for a card by
    // then.
    void aSlowPortalIsWaitedFor() {
        SlowPortal slow;
        const OpensslPortal known({});
        House house({slow.url(), known.caFile, std::chrono::seconds(10)});
        QTRY_VERIFY(house.cards.snapshot().state == core::CardState::empty);
        house.look();
        QCOMPARE(house.verdict("certificate.chain"), QByteArray("skipped"));
        slow.takeTime();
        house.readers->insert(Workshop::instance().card().card);
        QTRY_COMPARE(house.verdict("pin.state"), QByteArray("ok"));
        QTRY_VERIFY(slow.isAwaited());
        QCOMPARE(house.verdict("certificate.chain"), QByteArray("none"));
        slow.hangUp();
        QTRY_COMPARE(house.verdict("certificate.chain"), QByteArray("ok"));
    }

    // Whoever is not the portal may say what they like.
    void aFalsePortalIsNotBelieved_data() {
        QTest::addColumn<bool>("otherServer");
        QTest::addColumn<QString>("host");
        QTest::newRow("of another authority") << true << QStringLiteral("localhost");
        QTest::newRow("of another name") << false << QStringLiteral("altro.example");
    }

    void aFalsePortalIsNotBelieved() {
        QFETCH(const bool, otherServer);
        QFETCH(const QString, host);
        const OpensslPortal falseOne({.accepted = Workshop::instance().maker.caPem(),
                                      .otherServer = otherServer,
                                      .host = host});
        const OpensslPortal portal({.cnsUrl = falseOne.url});
        House house({portal.url, portal.caFile});
        house.readers->insert(Workshop::instance().card().card);
        house.begin();
        QTRY_COMPARE(house.verdict("certificate.chain"), QByteArray("ok"));
        QCOMPARE(house.title("certificate.chain"),
                 QStringLiteral("Il certificato è quello di questa tessera"));
    }
};

QTEST_MAIN(TestCardChain)
#include "test_card_chain.moc"
