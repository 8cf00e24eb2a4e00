// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/http/http_server.h"

#include <QAbstractHttpServer>
#include <QHttpServerRequest>
#include <QMetaEnum>
#include <QSslServer>
#include <QSslSocket>

namespace mockportal {
namespace {

// A crowd that comes at once waits its turn: with Qt's 5 seconds a busy machine turned some away.
constexpr int patienceMs = 60'000;
constexpr int manyAtOnce = 1'000;

QByteArray methodName(QHttpServerRequest::Method method) {
    const auto methods = QMetaEnum::fromType<QHttpServerRequest::Method>();
    return QByteArray(methods.valueToKey(static_cast<int>(method))).toUpper();
}

Request translate(const QHttpServerRequest& request, const QTcpSocket* socket) {
    Request result{methodName(request.method()),
                   request.url().path(),
                   request.query(),
                   {},
                   request.body(),
                   {}};
    if (socket != nullptr) result.machine = socket->peerAddress().toString();
    for (const auto& header : request.headers()) result.headers.append(header);
    if (const auto* tls = qobject_cast<const QSslSocket*>(socket))
        result.peerChain = tls->peerCertificateChain();
    return result;
}

}  // namespace

class HttpServer::Listener : public QAbstractHttpServer {
  public:
    explicit Listener(Handler handler) : handler_(std::move(handler)) {}

    bool listenOn(std::unique_ptr<QTcpServer> server, quint16 port) {
        if (!server->listen(QHostAddress::LocalHost, port)) return false;
        port_ = server->serverPort();
        bind(server.release());  // takes ownership
        return true;
    }
    quint16 port() const { return port_; }

  protected:
    bool handleRequest(const QHttpServerRequest& request, QTcpSocket* socket) override {
        deliver(socket, handler_(translate(request, socket)));
        return true;
    }
    void missingHandler(const QHttpServerRequest&, QTcpSocket*) override {
    }  // the handler answers everything

  private:
    Handler handler_;
    quint16 port_ = 0;
};

HttpServer::HttpServer(Handler handler)
    : listener_(std::make_unique<Listener>(std::move(handler))) {}
HttpServer::~HttpServer() = default;

bool HttpServer::listen(quint16 port, const std::optional<QSslConfiguration>& tls) {
    if (!tls) return listener_->listenOn(std::make_unique<QTcpServer>(), port);
    auto server = std::make_unique<QSslServer>();
    server->setHandshakeTimeout(patienceMs);
    server->setMaxPendingConnections(manyAtOnce);
    server->setSslConfiguration(*tls);
    return listener_->listenOn(std::move(server), port);
}

quint16 HttpServer::port() const {
    return listener_->port();
}

}  // namespace mockportal
