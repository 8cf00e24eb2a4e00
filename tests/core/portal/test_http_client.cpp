// SPDX-License-Identifier: EUPL-1.2
// Against a TLS server that says exactly what a test wants; the mock portal is too polite for that.
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>
#include <QTest>

#include "app/certificates/certificates.h"
#include "core/base/file_errors.h"
#include "core/portal/http_client.h"

namespace {

class RudeServer {
  public:
    enum class Then { hangUp, stall };
    RudeServer(const certificates::Authority& authority, QByteArray answer,
               Then then = Then::hangUp)
        : answer_(std::move(answer)), then_(then) {
        const auto key = certificates::KeyPair::generate(2048);
        const auto issued = authority.issueServer({QStringLiteral("localhost")}, key,
                                                  certificates::Validity::years(1));
        QSslConfiguration tls;
        tls.setLocalCertificate(QSslCertificate(issued.der, QSsl::Der));
        tls.setPrivateKey(QSslKey(key.privatePem(), QSsl::Rsa));
        server_.setSslConfiguration(tls);
        QObject::connect(&server_, &QSslServer::pendingConnectionAvailable, &server_, [this] {
            auto* socket = server_.nextPendingConnection();
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
                asked += socket->readAll();
                if (!asked.contains("\r\n\r\n")) return;
                socket->write(answer_);
                if (then_ == Then::hangUp) socket->disconnectFromHost();
            });
        });
        server_.listen(QHostAddress::LocalHost);
    }
    QUrl url() const {
        return QUrl(QStringLiteral("https://localhost:%1/x").arg(server_.serverPort()));
    }
    QByteArray asked;

  private:
    QByteArray answer_;
    Then then_;
    QSslServer server_;
};

}  // namespace

class TestHttpClient : public QObject {
    Q_OBJECT

    certificates::Authority authority_{QStringLiteral("CA")};

    QSslConfiguration trust() const {
        QSslConfiguration tls;
        tls.setCaCertificates({QSslCertificate(authority_.certificate().der, QSsl::Der)});
        return tls;
    }

    core::Result<core::HttpAnswer> ask(RudeServer& server, core::HttpRequest request = {}) const {
        core::HttpClient client(trust(), server.url(), std::chrono::seconds(5));
        if (request.url.isEmpty()) request.url = server.url();
        const auto answer = client.send(request);
        if (!QTest::qWaitFor([&] { return answer.isFinished(); }, 20000)) qFatal("no end");
        return answer.result();
    }

  private Q_SLOTS:
    void wholeAnswers() {
        RudeServer server(
            authority_,
            "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 4\r\n\r\nciao");
        const auto answer = ask(server, {.token = std::make_shared<core::SecretBuffer>("s3cr3t")});
        QVERIFY(answer);
        QCOMPARE(answer->status, 200);
        QCOMPARE(answer->body, QByteArray("ciao"));
        QCOMPARE(answer->contentType, QByteArray("text/plain"));
        QVERIFY(server.asked.contains("Authorization: Bearer s3cr3t\r\n"));
        QCOMPARE(server.asked.count("s3cr3t"), 1);
        QVERIFY(server.asked.contains("X-Request-Id: "));
    }

    void refusalsAreAnswersToo() {
        RudeServer server(
            authority_,
            "HTTP/1.1 403 No\r\nWWW-Authenticate: Bearer x\r\nContent-Length: 2\r\n\r\n{}");
        const auto answer = ask(server);
        QVERIFY(answer);
        QCOMPARE(answer->status, 403);
        QCOMPARE(answer->body, QByteArray("{}"));
        QCOMPARE(answer->challenge, QByteArray("Bearer x"));
    }

    void neverMoreThanTheLimit() {
        RudeServer server(
            authority_, "HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n" + QByteArray(5000, 'x'));
        const auto answer = ask(server, {.sizeLimit = 1000});
        QVERIFY(!answer && answer.error().code == core::errors::portalAnswer);
        const auto named =
            ask(server, {.sizeLimit = 1000, .overLimit = core::errors::documentTooLarge});
        QVERIFY(!named && named.error().code == core::errors::documentTooLarge);
    }

    void redirectsAreNotFollowed() {
        RudeServer other(authority_, "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
        RudeServer server(authority_, "HTTP/1.1 302 Found\r\nLocation: " + other.url().toEncoded() +
                                          "\r\nContent-Length: 0\r\n\r\n");
        const auto answer = ask(server, {.token = std::make_shared<core::SecretBuffer>("s3cr3t")});
        QVERIFY(!answer && answer.error().code == core::errors::portalAnswer);
        QVERIFY(other.asked.isEmpty());
    }

    void cutShort() {
        RudeServer server(authority_, "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nabc");
        const auto answer = ask(server);
        QVERIFY(!answer && answer.error().code == core::errors::portalUnreachable);
    }

    // A one-time code that arrives twice costs two tries.
    void aPostIsSentOnceWhateverHappens_data() {
        QTest::addColumn<bool>("secret");
        QTest::newRow("plain") << false;
        QTest::newRow("secret") << true;
    }

    void aPostIsSentOnceWhateverHappens() {
        QFETCH(bool, secret);
        RudeServer server(authority_, "");  // reads the request and hangs up
        core::HttpRequest request{.verb = "POST", .contentType = "application/json"};
        if (secret)
            request.secretBody = std::make_shared<const core::SecretBuffer>("{}");
        else
            request.body = "{}";
        const auto answer = ask(server, request);
        QVERIFY(!answer);
        QCOMPARE(answer.error().code.name().data(), "portal.unreachable");
        QCOMPARE(server.asked.count("POST /x"), 1);
    }

    void silentInTheMiddle() {
        RudeServer server(authority_, "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nabc",
                          RudeServer::Then::stall);
        core::HttpClient client(trust(), server.url(), std::chrono::minutes(1),
                                std::chrono::milliseconds(200));
        const auto answer = client.send({.url = server.url()});
        QTRY_VERIFY_WITH_TIMEOUT(answer.isFinished(), 10000);
        QVERIFY(!answer.result());
        QVERIFY(answer.result().error().code == core::errors::portalTimeout);
        QVERIFY(!server.asked.isEmpty());
    }

    void noHttpAtAll() {
        RudeServer server(authority_, "220 smtp.example ready\r\n");
        QVERIFY(!ask(server));
    }

    void neitherPlainTextNorOtherOriginsGetTheToken() {
        RudeServer server(authority_, "");
        const auto token = std::make_shared<core::SecretBuffer>("s3cr3t");
        const auto plain =
            ask(server, {.url = QUrl(QStringLiteral("http://localhost/")), .token = token});
        QVERIFY(plain.error().code == core::errors::portalAnswer);
        const auto foreign =
            ask(server, {.url = QUrl(QStringLiteral("https://localhost:1/")), .token = token});
        QVERIFY(foreign.error().code == core::errors::portalAnswer);
    }
};

QTEST_GUILESS_MAIN(TestHttpClient)
#include "test_http_client.moc"
