// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/login/login_methods.h"

namespace core {

/// Card number, password and one-time code (S32, second card; S18 to S21). GUI thread.
class GassLogin final : public PasswordLogin {
  public:
    explicit GassLogin(const LoginContext& context)
        : portal_(context.portal), clock_(context.clock) {}

    QString id() const override { return QStringLiteral("gass"); }
    Level level() const override { return Level::passwordAndCode; }
    std::unique_ptr<GassFlow> begin() override {
        return std::make_unique<GassFlow>(portal_, clock_, level());
    }

  private:
    std::shared_ptr<Portal> portal_;
    const Clock& clock_;
};

}  // namespace core
