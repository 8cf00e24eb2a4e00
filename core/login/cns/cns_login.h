// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QObject>

#include "core/login/cns/cns_attempt.h"
#include "core/login/login_methods.h"

namespace core {

/// TLS with the card's key at the portal's cnsUrl. GUI thread.
class CnsLogin final : public CardLogin {
  public:
    explicit CnsLogin(const LoginContext& context)
        : cards_(context.cards), portal_(context.portal) {}

    QString id() const override { return QStringLiteral("cns"); }
    Level level() const override { return Level::card; }
    Async<Session> login(SecretBuffer pin, quint64 insertion) override;
    Async<Session> loginOnPad(quint64 insertion) override;

  private:
    std::optional<Error> obstacle(quint64 insertion) const;
    Async<Session> attempt(CnsSecret secret);

    CardService& cards_;
    std::shared_ptr<Portal> portal_;
    QObject attempts_{};  // their parent: they end with the method
};

}  // namespace core
