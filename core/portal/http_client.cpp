// SPDX-License-Identifier: EUPL-1.2
#include "core/portal/http_client.h"

#include <QUuid>
#include <algorithm>

#include "core/base/pledge.h"
#include "core/portal/http_exchange.h"
#include "core/portal/one_time_body.h"
#include "core/portal/proxy_choice.h"

namespace core {
namespace {

QByteArray bearer(const SecretBuffer& token) {
    const auto view = token.view();
    return "Bearer " + QByteArray(reinterpret_cast<const char*>(view.data()),
                                  static_cast<qsizetype>(view.size()));
}

/// Null for none.
std::unique_ptr<OneTimeBody> bodyOf(const HttpRequest& request) {
    if (request.secretBody) return std::make_unique<OneTimeBody>(request.secretBody);
    if (!request.body.isEmpty()) return std::make_unique<OneTimeBody>(request.body);
    return nullptr;
}

}  // namespace

bool sameOrigin(const QUrl& one, const QUrl& other) {
    return one.scheme() == other.scheme() && one.host() == other.host() &&
           one.port(443) == other.port(443);
}

HttpClient::HttpClient(QSslConfiguration tls, QUrl origin, std::chrono::milliseconds timeout,
                       std::chrono::milliseconds answering)
    : tls_(std::move(tls)),
      origin_(std::move(origin)),
      timeout_(timeout),
      answering_(std::min(timeout, answering)) {
    network_.setProxyFactory(new ProxyChoice);  // owned by the manager
}

QNetworkRequest HttpClient::message(const HttpRequest& request) const {
    QNetworkRequest message(request.url);
    message.setSslConfiguration(tls_);
    message.setTransferTimeout(static_cast<int>(timeout_.count()));
    message.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    message.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    message.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    message.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    message.setRawHeader("Accept", request.accept);
    message.setRawHeader("Accept-Encoding", "identity");  // so that the size limit is what arrives
    message.setRawHeader("X-Request-Id", QUuid::createUuid().toByteArray(QUuid::WithoutBraces));
    if (!request.contentType.isEmpty())
        message.setHeader(QNetworkRequest::ContentTypeHeader, request.contentType);
    if (request.token) message.setRawHeader("Authorization", bearer(*request.token));
    if (!request.ifMatch.isEmpty()) message.setRawHeader("If-Match", request.ifMatch);
    if (!request.idempotencyKey.isEmpty())
        message.setRawHeader("Idempotency-Key", request.idempotencyKey);
    if (!request.actingFor.isEmpty()) message.setRawHeader("X-Acting-For", request.actingFor);
    return message;
}

void HttpClient::watchToken(const HttpRequest& request, const Async<HttpAnswer>& answer) {
    if (!request.token || !tokenRefused_) return;
    whenDone(answer, &network_, [this, token = request.token](const Result<HttpAnswer>& told) {
        if (told && told->status == 401) tokenRefused_(token, *told);
    });
}

Async<HttpAnswer> HttpClient::send(const HttpRequest& request) {
    if (request.url.scheme() != QLatin1String("https"))
        return ready<HttpAnswer>(fail(errors::portalAnswer, "address without https"));
    if (request.token && !sameOrigin(request.url, origin_))
        return ready<HttpAnswer>(fail(errors::portalAnswer, "address of another origin"));
    if (request.needsToken && !request.token)
        return ready<HttpAnswer>(fail(errors::sessionEnded, "no token"));
    auto body = bodyOf(request);
    auto* reply = network_.sendCustomRequest(message(request), request.verb, body.get());
    if (body) body.release()->setParent(reply);
    auto* exchange = new HttpExchange(reply, request, answering_);
    watchToken(request, exchange->future());
    return exchange->future();
}

}  // namespace core
