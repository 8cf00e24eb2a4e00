// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QObject>
#include <memory>
#include <optional>

#include "core/base/pledge.h"
#include "core/card/card_service.h"
#include "core/card/card_signer.h"
#include "core/card/card_tls_key.h"
#include "core/login/session.h"
#include "core/portal/http_client.h"
#include "core/portal/portal.h"

namespace core {

/// The PIN, and who gives it to the card; empty where the reader asks for it.
struct CnsSecret {
    SecretBuffer pin;
    std::shared_ptr<CardSigner> signer;
};

/// One login with the card, from the portal's addresses to the session. Deletes itself, its key and
/// its connections when it is over, so that nothing later can ask the card again.
class CnsAttempt : public QObject {
    Q_OBJECT
  public:
    CnsAttempt(CardService& cards, std::shared_ptr<Portal> portal, CnsSecret secret,
               QObject* parent);

    Async<Session> future() const { return pledge_.future(); }
    void start();

  private:
    void connectWithCard(const Result<PortalAddresses>& addresses);
    Result<Session> outcome(const Result<HttpAnswer>& answer) const;
    void give(Result<Session> session);

    CardService& cards_;
    std::shared_ptr<Portal> portal_;
    CardSnapshot card_;  // the one the person saw when they typed the PIN
    std::optional<CnsSecret> secret_;
    std::unique_ptr<HttpClient> client_{};
    std::unique_ptr<CardTlsKey>
        key_{};  // goes first: what waits for the card would hold the client
    Pledge<Session> pledge_{};
};

}  // namespace core
