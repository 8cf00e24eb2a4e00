// SPDX-License-Identifier: EUPL-1.2
#include "core/login/login_methods.h"

#include "core/login/cns_login.h"

namespace core {
namespace {

constexpr LoginMethodInfo methods[] = {
    {"cns", Level::card,
     [](const LoginContext& context) -> std::unique_ptr<LoginMethod> {
         return makeCardLogin(context);
     }},
};

}  // namespace

std::span<const LoginMethodInfo> loginMethods() {
    return methods;
}

std::unique_ptr<CardLogin> makeCardLogin(const LoginContext& context) {
    return std::make_unique<CnsLogin>(context);
}

}  // namespace core
