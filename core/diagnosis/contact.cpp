// SPDX-License-Identifier: EUPL-1.2
#include "core/diagnosis/contact.h"

#include <QSslCertificate>
#include <QtConcurrentRun>
#include <algorithm>

#include "core/portal/http_errors.h"
#include "core/portal/proxy_choice.h"

namespace core::diagnosis {
namespace {

constexpr std::chrono::seconds longest{10};

}  // namespace

std::chrono::milliseconds probePatience(const Portal& portal) {
    return std::min<std::chrono::milliseconds>(portal.patience(), longest);
}

Async<QNetworkProxy> proxyTo(const QUrl& portal) {
    return QtConcurrent::run([portal]() -> Result<QNetworkProxy> {
        const auto proxies = ProxyChoice().queryProxy(QNetworkProxyQuery(portal));
        return proxies.value(0, QNetworkProxy(QNetworkProxy::NoProxy));
    });
}

Async<Contact> ContactAttempt::start(const Portal& portal, const QNetworkProxy& proxy,
                                     Until until) {
    auto* attempt = new ContactAttempt(portal, until);  // deletes itself
    auto future = attempt->pledge_.future();
    attempt->begin(portal, proxy, until);
    return future;
}

ContactAttempt::ContactAttempt(const Portal& portal, Until until) {
    if (portal.tls()) socket_.setSslConfiguration(*portal.tls());
    patience_.setSingleShot(true);
    patience_.setInterval(probePatience(portal));
    connect(&patience_, &QTimer::timeout, this, [this] { give(errors::portalTimeout); });
    connect(&socket_, &QSslSocket::sslErrors, this,
            [this](const QList<QSslError>& errors) { tlsErrors_ += errors; });
    connect(&socket_, &QSslSocket::errorOccurred, this,
            [this](QAbstractSocket::SocketError error) { give(codeOf(error)); });
    const auto reached =
        until == Until::connected ? &QSslSocket::connected : &QSslSocket::encrypted;
    connect(&socket_, reached, this, [this] { give({}); });
    pledge_.onCancel(this, [this] { deleteLater(); });
}

void ContactAttempt::begin(const Portal& portal, const QNetworkProxy& proxy, Until until) {
    const auto host = portal.url().host();
    const auto port = static_cast<quint16>(portal.url().port(443));
    socket_.setProxy(proxy);
    patience_.start();
    time_.start();
    if (until == Until::connected)
        socket_.connectToHost(host, port);
    else
        socket_.connectToHostEncrypted(host, port);
}

ErrorCode ContactAttempt::codeOf(QAbstractSocket::SocketError error) const {
    switch (error) {
        case QAbstractSocket::HostNotFoundError:
        case QAbstractSocket::NetworkError:  // no route
            return errors::networkName;
        case QAbstractSocket::ProxyAuthenticationRequiredError:
        case QAbstractSocket::ProxyConnectionRefusedError:
        case QAbstractSocket::ProxyConnectionClosedError:
        case QAbstractSocket::ProxyConnectionTimeoutError:
        case QAbstractSocket::ProxyNotFoundError:
        case QAbstractSocket::ProxyProtocolError:
            return errors::networkProxy;
        case QAbstractSocket::SslHandshakeFailedError:
            return networkError(QNetworkReply::SslHandshakeFailedError, tlsErrors_, {}).code;
        case QAbstractSocket::SocketTimeoutError:
            return errors::portalTimeout;
        default:
            return errors::portalUnreachable;
    }
}

// Only once: closing the socket may tell of another error.
void ContactAttempt::give(std::optional<ErrorCode> refusal) {
    patience_.stop();
    const bool notBegun = std::ranges::any_of(tlsErrors_, [](const QSslError& error) {
        return error.error() == QSslError::CertificateNotYetValid;
    });
    const bool throughProxy = socket_.proxy().type() != QNetworkProxy::NoProxy;
    pledge_.give(Contact{time_.elapsed(), socket_.peerCertificate().expiryDate().date(), notBegun,
                         throughProxy, refusal});
    socket_.disconnect(this);
    socket_.abort();
    deleteLater();
}

}  // namespace core::diagnosis
