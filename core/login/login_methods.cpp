// SPDX-License-Identifier: EUPL-1.2
#include "core/login/login_methods.h"

#include "core/login/cns/cns_login.h"
#include "core/login/gass/gass_login.h"
#include "core/login/password/user_password_login.h"

namespace core {
namespace {

template <auto make>
std::unique_ptr<LoginMethod> any(const LoginContext& context) {
    return make(context);
}

constexpr LoginMethodInfo methods[] = {
    {"cns", Level::card, any<makeCardLogin>},
    {"gass", Level::passwordAndCode, any<makeGassLogin>},
    {"password", Level::password, any<makePasswordLogin>},
};

}  // namespace

std::span<const LoginMethodInfo> loginMethods() {
    return methods;
}

std::unique_ptr<CardLogin> makeCardLogin(const LoginContext& context) {
    return std::make_unique<CnsLogin>(context);
}

std::unique_ptr<PasswordLogin> makeGassLogin(const LoginContext& context) {
    return std::make_unique<GassLogin>(context);
}

std::unique_ptr<PasswordLogin> makePasswordLogin(const LoginContext& context) {
    return std::make_unique<UserPasswordLogin>(context);
}

}  // namespace core
