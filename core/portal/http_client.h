// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QNetworkAccessManager>
#include <QSslConfiguration>
#include <QUrl>
#include <chrono>
#include <memory>

#include "core/base/base.h"
#include "core/portal/patience.h"

namespace core {

struct HttpRequest {
    QByteArray verb = "GET";
    QUrl url{};
    QByteArray accept = "application/json";
    QByteArray body{};
    QByteArray contentType{};
    std::shared_ptr<const SecretBuffer>
        token{};                 // goes into the Authorization header, to the client's origin only
    qint64 sizeLimit = 1 << 20;  // bytes of answer; more is portal.answer
};

/// What the portal answered, whatever the status.
struct HttpAnswer {
    int status = 0;
    QByteArray body{};
    QByteArray contentType{};
    QByteArray challenge{};  // WWW-Authenticate
};

/// HTTPS to one portal. Checks the peer (no way to skip), follows no redirect, sends no cookie,
/// caps each answer, gives up when nothing moves for a while. GUI thread; destroying it cancels
/// what is under way.
class HttpClient {
  public:
    /// How long nothing may move: `timeout` until TLS stands, which takes long where a card signs;
    /// from then on `answering`, if that is less.
    HttpClient(QSslConfiguration tls, QUrl origin, std::chrono::milliseconds timeout,
               std::chrono::milliseconds answering = usualPatience);

    /// Errors: portal.unreachable, portal.tls.*, portal.answer (too long, redirect, no HTTP),
    /// network.*.
    Async<HttpAnswer> send(const HttpRequest& request);

  private:
    QSslConfiguration tls_;
    QUrl origin_;
    std::chrono::milliseconds timeout_;
    std::chrono::milliseconds answering_;
    QNetworkAccessManager network_{};
};

/// Scheme, host and port alike.
bool sameOrigin(const QUrl& one, const QUrl& other);

}  // namespace core
