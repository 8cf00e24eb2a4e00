// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <memory>
#include <optional>

#include "app/cli/options.h"
#include "core/card/card_service.h"
#include "core/login/login_methods.h"
#include "core/login/session.h"
#include "core/portal/portal.h"

namespace cli {

/// One visit to the portal: card, PIN, session. Whatever fails is printed here and becomes the exit
/// code.
class Visit {
  public:
    explicit Visit(const Options& options);
    ~Visit();  // tells the portal that the session is over

    /// 0 when the session is there.
    int enter();
    const core::Session& session() const { return *session_; }
    const std::shared_ptr<core::Portal>& portal() const { return portal_; }
    int fail(const core::Error& error) const;

  private:
    int checkUsage();
    int checkCard();
    int logIn();
    core::Result<core::Session> withPin(core::CardLogin& login) const;

    const Options& options_;
    std::unique_ptr<core::CardService> cards_{};
    quint64 insertion_ = 0;  // of the card that the person is asked about
    std::shared_ptr<core::Portal> portal_{};
    std::optional<core::Session> session_{};
};

}  // namespace cli
