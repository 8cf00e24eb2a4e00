// SPDX-License-Identifier: EUPL-1.2
#include "core/login/session_touch.h"

#include <QJsonArray>
#include <QJsonDocument>

#include "core/login/auth_call.h"
#include "core/login/authorized.h"
#include "core/login/represented_answer.h"
#include "core/portal/http_errors.h"

namespace core {

namespace {

/// About oneself, whoever the person acts for.
Async<HttpAnswer> ask(Portal& portal, const Session& session, QLatin1String path) {
    auto request = authorized({}, session);
    request.actingFor.clear();
    return callAuth(portal, path, std::move(request));
}

}  // namespace

Async<HttpAnswer> askSession(Portal& portal, const Session& session) {
    return ask(portal, session, QLatin1String("/session"));
}

Async<HttpAnswer> askRepresented(Portal& portal, const Session& session) {
    return ask(portal, session, QLatin1String("/represented"));
}

Result<QVector<Represented>> readRepresentedList(const Result<HttpAnswer>& answer) {
    if (!answer) return std::unexpected(answer.error());
    if (answer->status >= 400) return std::unexpected(statusError(*answer));
    const auto document = QJsonDocument::fromJson(answer->body);
    if (!document.isArray()) return fail(errors::portalAnswer, "no JSON array");
    return readRepresented(document.array());
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
