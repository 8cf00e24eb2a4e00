// SPDX-License-Identifier: EUPL-1.2
#include "core/login/session_touch.h"

#include "core/login/auth_call.h"
#include "core/login/authorized.h"
#include "core/portal/http_errors.h"

namespace core {

Async<HttpAnswer> askSession(Portal& portal, const Session& session) {
    auto request = authorized({}, session);
    request.actingFor.clear();  // about oneself, whoever the person acts for
    return callAuth(portal, QLatin1String("/session"), std::move(request));
}

Result<SessionState> readSessionState(const Result<HttpAnswer>& answer) {
    const auto json = jsonObject(answer);
    if (!json) return std::unexpected(json.error());
    const auto seconds = [&](const char* name) {
        return std::chrono::seconds(json->value(QLatin1String(name)).toInt());
    };
    const SessionState state{seconds("expires_in"), seconds("idle_in")};
    if (state.lifetime.count() <= 0 || state.idle.count() <= 0)
        return fail(errors::portalAnswer, "session without times");
    return state;
}

}  // namespace core
