// SPDX-License-Identifier: EUPL-1.2
#include "core/diagnosis/portal_time.h"

#include <QSslCertificate>
#include <algorithm>

#include "core/diagnosis/contact.h"
#include "core/portal/discovery.h"
#include "core/portal/http_errors.h"
#include "core/portal/http_exchange.h"
#include "core/portal/proxy_choice.h"

namespace core::diagnosis {
namespace {

QNetworkRequest question(const Portal& portal) {
    QNetworkRequest request(discoveryUrl(portal.url()));
    request.setSslConfiguration(*portal.tls());
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    return request;
}

bool isOfDates(const QSslError& error) {
    return error.error() == QSslError::CertificateExpired ||
           error.error() == QSslError::CertificateNotYetValid;
}

}  // namespace

Async<PortalTime> TimeQuestion::ask(const Portal& portal) {
    return (new TimeQuestion(portal))->pledge_.future();
}

TimeQuestion::TimeQuestion(const Portal& portal) {
    network_.setProxyFactory(new ProxyChoice);  // owned by the manager
    reply_ = network_.get(question(portal));
    patience_.setSingleShot(true);
    connect(&patience_, &QTimer::timeout, this, [this] { give(fail(errors::portalTimeout)); });
    connect(reply_, &QNetworkReply::sslErrors, this, &TimeQuestion::onTlsErrors);
    // The head of the answer is enough.
    connect(reply_, &QNetworkReply::metaDataChanged, this, [this] { give(outcome()); });
    connect(reply_, &QNetworkReply::finished, this, [this] { give(outcome()); });
    pledge_.onCancel(this, [this] { deleteLater(); });
    patience_.start(probePatience(portal));
}

void TimeQuestion::onTlsErrors(const QList<QSslError>& errors) {
    tlsErrors_ = errors;
    if (std::ranges::all_of(errors, isOfDates)) reply_->ignoreSslErrors(errors);
}

bool TimeQuestion::isRefusedByOurClock(const QDateTime& there) const {
    const auto own = reply_->sslConfiguration().peerCertificate();
    return !tlsErrors_.isEmpty() && own.effectiveDate() <= there && there <= own.expiryDate();
}

Result<PortalTime> TimeQuestion::outcome() const {
    const auto there = httpTime(reply_->rawHeader("Date"));
    if (there.isValid()) return PortalTime{there, isRefusedByOurClock(there)};
    if (reply_->error() == QNetworkReply::NoError || saysHttpStatus(reply_->error()))
        return fail(errors::portalAnswer, "no Date");
    return std::unexpected(networkError(reply_->error(), tlsErrors_, reply_->errorString()));
}

// Only once: giving up the rest of the answer ends the reply too.
void TimeQuestion::give(Result<PortalTime> time) {
    patience_.stop();
    reply_->disconnect(this);
    pledge_.give(std::move(time));
    deleteLater();
}

}  // namespace core::diagnosis
