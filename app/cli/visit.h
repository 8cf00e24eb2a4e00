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

/// One visit to the portal: who it is, and the session. Whatever fails is printed here and becomes
/// the exit code.
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
    int usage(const QString& message) const;
    int enterWithCard();
    int enterWithPassword();
    int take(core::Result<core::Session> session);

    const Options& options_;
    const core::LoginMethodInfo* method_ = nullptr;
    std::unique_ptr<core::CardService> cards_{};
    std::shared_ptr<core::Portal> portal_{};
    std::optional<core::Session> session_{};
};

}  // namespace cli
