// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/login/login_methods.h"

namespace core {

/// Card number and password (S32, first card): as GASS, without the code. GUI thread.
class UserPasswordLogin final : public PasswordLogin {
  public:
    explicit UserPasswordLogin(const LoginContext& context)
        : portal_(context.portal), clock_(context.clock) {}

    QString id() const override { return QStringLiteral("password"); }
    Level level() const override { return Level::password; }
    std::unique_ptr<GassFlow> begin() override {
        return std::make_unique<GassFlow>(portal_, clock_, level());
    }

  private:
    std::shared_ptr<Portal> portal_;
    const Clock& clock_;
};

}  // namespace core
