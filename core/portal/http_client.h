// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QNetworkAccessManager>
#include <QSslConfiguration>
#include <QUrl>
#include <chrono>
#include <functional>
#include <memory>
#include <optional>

#include "core/base/base.h"
#include "core/portal/patience.h"

namespace core {

struct HttpRequest {
    QByteArray verb = "GET";
    QUrl url{};
    QByteArray accept = "application/json";
    QByteArray body{};
    std::shared_ptr<const SecretBuffer> secretBody{};  // in place of body
    QByteArray contentType{};
    std::shared_ptr<const SecretBuffer>
        token{};                  // goes into the Authorization header, to the client's origin only
    bool needsToken = false;      // without a token it is not sent: session.ended
    QByteArray ifMatch{};         // the ETag of what is to be changed
    QByteArray idempotencyKey{};  // the same for every repetition of one wish
    QByteArray actingFor{};       // X-Acting-For: the FHIR id of the represented person (R16)
    qint64 sizeLimit = 1 << 20;   // bytes of answer; more is `overLimit`
    ErrorCode overLimit = errors::portalAnswer;
};

/// What the portal answered, whatever the status.
struct HttpAnswer {
    int status = 0;
    QByteArray body{};
    QByteArray contentType{};
    QByteArray challenge{};  // WWW-Authenticate
    std::optional<std::chrono::seconds> retryAfter{};
    QDateTime date{};  // what time it is there (RFC 9110, 6.6.1); invalid if it does not say
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

    /// What has a body is sent once, whatever happens to the connection, and its secret bytes are
    /// wiped with the request (OneTimeBody tells what Qt keeps). Errors: portal.unreachable,
    /// portal.timeout, portal.tls.*, portal.answer (too long, redirect, no HTTP), network.*,
    /// session.ended (needsToken).
    Async<HttpAnswer> send(const HttpRequest& request);

    /// Told of each answer 401 to a request with a token, before the request's own continuation:
    /// the one place where the portal says that a session is over.
    using TokenRefused = std::function<void(const std::shared_ptr<const SecretBuffer>& token,
                                            const HttpAnswer& answer)>;
    void onTokenRefused(TokenRefused told) { tokenRefused_ = std::move(told); }

  private:
    QNetworkRequest message(const HttpRequest& request) const;
    void watchToken(const HttpRequest& request, const Async<HttpAnswer>& answer);

    QSslConfiguration tls_;
    QUrl origin_;
    std::chrono::milliseconds timeout_;
    std::chrono::milliseconds answering_;
    TokenRefused tokenRefused_{};
    QNetworkAccessManager network_{};
};

/// Scheme, host and port alike.
bool sameOrigin(const QUrl& one, const QUrl& other);

}  // namespace core
