// SPDX-License-Identifier: EUPL-1.2
// Logs in at a real TLS server through Qt Network. When this fails after an update of Qt or
// OpenSSL, the way of card_tls_key.cpp is closed: look there first.
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>
#include <QTest>
#include <atomic>

#include "app/virtualcard/card_maker.h"
#include "core/card/card_tls_key.h"

namespace {

/// Answers every request with the common name of the client's certificate.
class Server {
  public:
    Server(const QByteArray& clientCa, const certificates::Issued& certificate,
           const certificates::KeyPair& key, QSsl::SslProtocol protocol) {
        QSslConfiguration tls;
        tls.setProtocol(protocol);
        tls.setLocalCertificate(QSslCertificate(certificate.der, QSsl::Der));
        tls.setPrivateKey(QSslKey(key.privatePem(), QSsl::Rsa));
        tls.setCaCertificates({QSslCertificate(clientCa)});
        tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
        tls.setHandshakeMustInterruptOnError(true);  // with an alert, as servers other than Qt's do
        server_.setSslConfiguration(tls);
        QObject::connect(&server_, &QSslServer::pendingConnectionAvailable, &server_, [this] {
            auto* socket = qobject_cast<QSslSocket*>(server_.nextPendingConnection());
            QObject::connect(socket, &QSslSocket::readyRead, socket,
                             [this, socket] { answer(socket); });
        });
        server_.listen(QHostAddress::LocalHost);
    }
    QUrl url(const QString& host = QStringLiteral("localhost")) const {
        return QUrl(QStringLiteral("https://%1:%2/").arg(host).arg(server_.serverPort()));
    }
    QSsl::SslProtocol protocol() const { return protocol_; }

  private:
    void answer(QSslSocket* socket) {
        protocol_ = socket->sessionProtocol();
        const auto name = socket->peerCertificate()
                              .subjectInfo(QSslCertificate::CommonName)
                              .join(QString())
                              .toUtf8();
        socket->write("HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: " +
                      QByteArray::number(name.size()) + "\r\n\r\n" + name);
    }
    QSslServer server_;
    QSsl::SslProtocol protocol_ = QSsl::UnknownProtocol;
};

/// The card's key without a card: the key does not know where its signatures come from.
class KeySigner final : public core::CardSigner {
  public:
    explicit KeySigner(certificates::KeyPair key) : key_(std::move(key)) {}
    core::Result<core::Bytes> verifyAndRawSign(const core::SecretBuffer&,
                                               core::ByteView block) override {
        ++verified;
        if (answer) return std::unexpected(*answer);
        const auto signature = key_.rawPrivate(
            {reinterpret_cast<const char*>(block.data()), static_cast<qsizetype>(block.size())});
        return core::Bytes(signature.begin(), signature.end());
    }
    void reset() override { ++resets; }

    std::atomic<int> verified = 0;
    std::atomic<int> resets = 0;
    std::optional<core::Error> answer{};  // set before the login

  private:
    certificates::KeyPair key_;
};

}  // namespace

class TestCardTlsKey : public QObject {
    Q_OBJECT

    certificates::Authority portalCa_{QStringLiteral("CA of the portal")};
    certificates::Authority cardCa_{QStringLiteral("CA of the cards")};
    certificates::KeyPair serverKey_ = certificates::KeyPair::generate(2048);
    certificates::KeyPair cardKey_ = certificates::KeyPair::generate(2048);
    QByteArray cardCertificate_ = cardCa_
                                      .issueCard({QStringLiteral("RSSMRA62B25C014Z/1.x")}, cardKey_,
                                                 certificates::Validity::years(1))
                                      .der;
    std::shared_ptr<KeySigner> signer_;

    certificates::Issued portal(
        const QString& name = QStringLiteral("localhost"),
        const certificates::Validity& validity = certificates::Validity::years(1)) const {
        return portalCa_.issueServer({name}, serverKey_, validity);
    }

    core::CardTlsKey key() const {
        return {cardCertificate_, "localhost", signer_, core::SecretBuffer("12345")};
    }
    QSslConfiguration trustingOnly(const certificates::Authority& authority) const {
        QSslConfiguration tls;
        tls.setCaCertificates({QSslCertificate(authority.certificate().der, QSsl::Der)});
        return tls;
    }
    static QByteArray get(QNetworkAccessManager& network, const QUrl& url,
                          const QSslConfiguration& tls) {
        QNetworkRequest request(url);
        request.setSslConfiguration(tls);
        request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
        const std::unique_ptr<QNetworkReply> reply(network.get(request));
        QSignalSpy finished(reply.get(), &QNetworkReply::finished);
        if (!finished.wait(20000)) return "no answer";
        return reply->error() == QNetworkReply::NoError ? reply->readAll() : QByteArray();
    }
    QByteArray login(const core::CardTlsKey& key, const QUrl& url,
                     const certificates::Authority& trusted) const {
        QNetworkAccessManager network;
        const auto tls = key.applyTo(trustingOnly(trusted));
        return tls ? get(network, url, *tls) : QByteArray("no configuration");
    }

  private Q_SLOTS:
    void init() { signer_ = std::make_shared<KeySigner>(cardKey_); }

    void signsOnTheCard_data() {
        QTest::addColumn<int>("protocol");
        QTest::newRow("TLS 1.2") << static_cast<int>(QSsl::TlsV1_2);
        QTest::newRow("TLS 1.3") << static_cast<int>(QSsl::TlsV1_3);
    }

    void signsOnTheCard() {
        QFETCH(int, protocol);
        Server server(cardCa_.certificate().pem(), portal(), serverKey_,
                      static_cast<QSsl::SslProtocol>(protocol));
        const auto tlsKey = key();
        QCOMPARE(login(tlsKey, server.url(), portalCa_), QByteArray("RSSMRA62B25C014Z/1.x"));
        QCOMPARE(static_cast<int>(server.protocol()), protocol);
        QVERIFY(tlsKey.hasSigned());
        QVERIFY(!tlsKey.failure());
        QCOMPARE(signer_->verified.load(), 1);
        QCOMPARE(signer_->resets.load(), 1);
    }

    void oneVerifyHoweverOftenTlsAsks() {
        Server server(cardCa_.certificate().pem(), portal(), serverKey_, QSsl::TlsV1_3);
        const auto tlsKey = key();
        QCOMPARE(login(tlsKey, server.url(), portalCa_), QByteArray("RSSMRA62B25C014Z/1.x"));
        QVERIFY(login(tlsKey, server.url(), portalCa_).isEmpty());
        QCOMPARE(signer_->verified.load(), 1);
        QVERIFY(!tlsKey.failure());
    }

    void whatTheCardSaysIsKept() {
        Server server(cardCa_.certificate().pem(), portal(), serverKey_, QSsl::TlsV1_3);
        signer_->answer = core::Error{core::errors::pinWrong, "63C2", 2};
        const auto tlsKey = key();
        QVERIFY(login(tlsKey, server.url(), portalCa_).isEmpty());
        QCOMPARE(signer_->verified.load(), 1);
        QVERIFY(tlsKey.failure()->code == core::errors::pinWrong);
        QCOMPARE(tlsKey.failure()->triesLeft, 2);
        QVERIFY(!tlsKey.hasSigned());
    }

    void aFalsePortalCostsNoTry_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("expired");
        QTest::addColumn<bool>("trusted");
        QTest::addColumn<QByteArray>("code");
        QTest::newRow("unknown CA")
            << QStringLiteral("localhost") << false << false << QByteArray("portal.tls.untrusted");
        QTest::newRow("expired") << QStringLiteral("localhost") << true << true
                                 << QByteArray("portal.tls.expired");
        QTest::newRow("other host") << QStringLiteral("elsewhere.example") << false << true
                                    << QByteArray("portal.tls.host");
    }

    void aFalsePortalCostsNoTry() {
        QFETCH(QString, name);
        QFETCH(bool, expired);
        QFETCH(bool, trusted);
        QFETCH(QByteArray, code);
        const auto now = QDateTime::currentDateTimeUtc();
        const certificates::Validity past{now.addDays(-9), now.addDays(-2)};
        for (const auto protocol : {QSsl::TlsV1_2, QSsl::TlsV1_3}) {
            Server server(cardCa_.certificate().pem(), expired ? portal(name, past) : portal(name),
                          serverKey_, protocol);
            const auto tlsKey = key();
            QVERIFY(login(tlsKey, server.url(), trusted ? portalCa_ : cardCa_).isEmpty());
            QCOMPARE(signer_->verified.load(), 0);
            QVERIFY(tlsKey.failure());
            QCOMPARE(tlsKey.failure()->code.name().data(), code.constData());
        }
    }

    void theReasonOfARefusalIsHeard_data() { signsOnTheCard_data(); }

    void theReasonOfARefusalIsHeard() {
        QFETCH(int, protocol);
        Server server(portalCa_.certificate().pem(), portal(), serverKey_,
                      static_cast<QSsl::SslProtocol>(protocol));  // knows no card CA
        const auto tlsKey = key();
        QVERIFY(login(tlsKey, server.url(), portalCa_).isEmpty());
        QVERIFY(tlsKey.hasSigned());
        QVERIFY(!tlsKey.failure());
        QVERIFY(tlsKey.refusal());
        QVERIFY(tlsKey.refusal()->code == core::errors::certificateRefused);
        QCOMPARE(signer_->verified.load(), 1);
    }

    void afterWithdrawalNothingIsSigned() {
        Server server(cardCa_.certificate().pem(), portal(), serverKey_, QSsl::TlsV1_3);
        auto tlsKey = key();
        tlsKey.withdraw();
        QVERIFY(login(tlsKey, server.url(), portalCa_).isEmpty());
        QCOMPARE(signer_->verified.load(), 0);
    }

    void aCertificateThatIsNoneIsRefused() {
        const core::CardTlsKey broken("rubbish", "localhost", signer_, core::SecretBuffer("12345"));
        QVERIFY(broken.applyTo({}).error().code == core::errors::certificateUnusable);
    }
};

QTEST_GUILESS_MAIN(TestCardTlsKey)
#include "test_card_tls_key.moc"
