// SPDX-License-Identifier: EUPL-1.2
#include "core/login/cns/cns_attempt.h"

#include "core/login/cns/cns_answer.h"

namespace core {

CnsAttempt::CnsAttempt(CardService& cards, std::shared_ptr<Portal> portal, CnsSecret secret,
                       QObject* parent)
    : QObject(parent),
      cards_(cards),
      portal_(std::move(portal)),
      card_(cards.snapshot()),
      secret_(std::move(secret)) {
    pledge_.onCancel(this, [this] { give(fail(errors::cancelled)); });
}

void CnsAttempt::start() {
    whenDone(portal_->addresses(), this,
             [this](const Result<PortalAddresses>& addresses) { connectWithCard(addresses); });
}

void CnsAttempt::connectWithCard(const Result<PortalAddresses>& addresses) {
    if (!secret_) return;  // cancelled
    if (!addresses) return give(std::unexpected(addresses.error()));
    const auto host = addresses->cns.host(QUrl::FullyEncoded).toLatin1();
    key_ = std::make_unique<CardTlsKey>(card_.certificate.der, host, std::move(secret_->signer),
                                        std::move(secret_->pin));
    auto tls = key_->applyTo(*portal_->tls());
    if (!tls) return give(std::unexpected(std::move(tls.error())));
    // The card signs while the connection is silent, perhaps after another program has done with
    // it.
    client_ = std::make_unique<HttpClient>(*tls, addresses->cns, 3 * portal_->patience());
    auto url = addresses->cns.adjusted(QUrl::StripTrailingSlash);
    url.setPath(url.path() + QStringLiteral("/auth/cns"));
    const auto answer =
        client_->send({.verb = "POST", .url = url, .contentType = "application/json"});
    whenDone(answer, this, [this](const Result<HttpAnswer>& told) { give(outcome(told)); });
}

/// What the card said explains a failed handshake better than what TLS makes of it, and a refusal
/// by the portal better than a closed connection.
Result<Session> CnsAttempt::outcome(const Result<HttpAnswer>& answer) const {
    if (auto failure = key_->failure()) return std::unexpected(std::move(*failure));
    if (!answer) {
        if (auto refusal = key_->refusal()) return std::unexpected(std::move(*refusal));
        // Qt tries a connection that was closed early once more; we do not sign again.
        if (key_->hasSigned() && answer.error().code == errors::portalTls)
            return fail(errors::portalUnreachable, "closed after the handshake");
        return std::unexpected(answer.error());
    }
    if (cards_.snapshot().insertion != card_.insertion) return fail(errors::cardRemoved);
    auto session = readCnsAnswer(*answer, card_.certificate.codiceFiscale);
    if (session) session->insertion = card_.insertion;
    return session;
}

void CnsAttempt::give(Result<Session> session) {
    secret_.reset();
    if (key_) key_->withdraw();
    pledge_.give(std::move(session));
    deleteLater();
}

}  // namespace core
