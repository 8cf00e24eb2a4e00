// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDateTime>
#include <memory>
#include <optional>
#include <variant>
#include <vector>

#include "core/login/gass/code_state.h"
#include "core/login/gass/password_rules.h"
#include "core/login/session.h"
#include "core/portal/http_client.h"

namespace core {

/// The portal's name for the login under way; half a login, so as secret as a token.
using FlowToken = std::shared_ptr<const SecretBuffer>;

/// The password was right: a code is on its way.
struct CodeSent {
    FlowToken flow{};
    CodeState code{};
};
/// The first password was right: now a new one (S20).
struct ChangeDemanded {
    FlowToken flow{};
};
using GassNext = std::variant<CodeSent, ChangeDemanded, Session>;

/// Why not, with all that the portal said.
struct GassRefusal {
    Error error;
    std::vector<PasswordCondition> conditions{};  // login.password-refused
    std::optional<CodeState> code{};              // a resend refused while a code is alive
};

/// Of /auth/gass/start, /password and /otp. `now` is our clock at the answer. Strict: what the
/// program relies on has to be there and within reason, else portal.answer.
std::expected<GassNext, GassRefusal> readGassStep(const Result<HttpAnswer>& answer, Level level,
                                                  const QDateTime& now);

/// Of /auth/gass/resend.
std::expected<CodeState, GassRefusal> readResend(const Result<HttpAnswer>& answer,
                                                 const QDateTime& now);

}  // namespace core
