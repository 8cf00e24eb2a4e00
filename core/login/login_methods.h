// SPDX-License-Identifier: EUPL-1.2
// The ways to log in. A new way is one folder here and one line in login_methods.cpp.
#pragma once

#include <memory>
#include <span>

#include "core/base/clock.h"
#include "core/card/card_service.h"
#include "core/login/login_method.h"
#include "core/portal/portal.h"

namespace core {

/// What a method is made from; all of it must outlive the method.
struct LoginContext {
    CardService& cards;
    std::shared_ptr<Portal> portal;
    const Clock& clock = Clock::system();
};

struct LoginMethodInfo {
    const char* id;  // as on the command line
    Level level;
    std::unique_ptr<LoginMethod> (*make)(const LoginContext&);
};

std::span<const LoginMethodInfo> loginMethods();

/// Card and PIN.
std::unique_ptr<CardLogin> makeCardLogin(const LoginContext& context);

/// Card number, password and one-time code.
std::unique_ptr<PasswordLogin> makeGassLogin(const LoginContext& context);

/// Card number and password.
std::unique_ptr<PasswordLogin> makePasswordLogin(const LoginContext& context);

}  // namespace core
