// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/auth/bearer.h"

#include "app/mockportal/fhir/access_notes.h"
#include "app/mockportal/fhir/fhir_json.h"

namespace mockportal {
namespace {

/// The client tells its user why: each cause has its word.
QByteArray reason(TokenState state) {
    switch (state) {
        case TokenState::expired:
            return "expired";
        case TokenState::idle:
            return "idle";
        case TokenState::replaced:
            return "replaced";
        case TokenState::closed:
            return "closed";
        default:
            return "unknown";
    }
}

Response refuseLevel(Level needed) {
    auto response =
        fhir::operationOutcome(403, "forbidden", QStringLiteral("A stronger login is needed."));
    response.setHeader("WWW-Authenticate", "Bearer error=\"insufficient_scope\", acr_values=\"" +
                                               acr(needed).toLatin1() + '"');
    return response;
}

struct Caller {
    Session session{};
    const Citizen* self = nullptr;
};

/// Counts as use of the session.
std::expected<Caller, Response> callerOf(PortalState& state, const Request& request) {
    const auto session = state.sessions.use(bearerToken(request), state.clock.now());
    if (!session) return std::unexpected(refuseToken(session.error()));
    const auto* self = state.records.byCodiceFiscale(session->codiceFiscale);
    if (self == nullptr) return std::unexpected(refuseToken(TokenState::unknown));
    return Caller{*session, self};
}

}  // namespace

Response refuseToken(TokenState state) {
    auto response =
        fhir::operationOutcome(401, "login", QStringLiteral("A valid session is needed."));
    const QByteArray challenge =
        state == TokenState::missing
            ? QByteArray("Bearer")
            : "Bearer error=\"invalid_token\", error_description=\"" + reason(state) + '"';
    response.setHeader("WWW-Authenticate", challenge);
    return response;
}

QByteArray bearerToken(const Request& request) {
    const auto value = request.header("Authorization");
    return value.left(7).compare("Bearer ", Qt::CaseInsensitive) == 0 ? value.mid(7).trimmed()
                                                                      : QByteArray();
}

QString acr(Level level) {
    return QStringLiteral("L%1").arg(static_cast<int>(level));
}

Router::Action withSession(PortalState& state, policy::Access needed, SessionAction action) {
    return withActing(state, needed,
                      [action = std::move(action)](const auto& request, const auto& captures,
                                                   const Acting& acting) {
                          return action(request, captures, *acting.patient);
                      });
}

Router::Action withActing(PortalState& state, policy::Access needed, ActingAction action) {
    return [&state, needed, action = std::move(action)](const Request& request,
                                                        const QStringList& captures) {
        const auto caller = callerOf(state, request);
        if (!caller) return caller.error();
        if (caller->session.level < needed.level) return refuseLevel(needed.level);
        const auto acting = actingFor(state, request, *caller->self, needed.service);
        const auto noted = state.accesses.count();
        auto response = acting ? action(request, captures, *acting) : acting.error();
        if (state.accesses.count() == noted)  // the action has not written it down itself
            fhir::noteForeignAttempt(state, request, response, *caller->self,
                                     acting ? acting->patient : nullptr);
        return response;
    };
}

Router::Action withOwnSession(PortalState& state, OwnAction action) {
    return [&state, action = std::move(action)](const Request& request, const QStringList&) {
        const auto caller = callerOf(state, request);
        return caller ? action(caller->session, *caller->self) : caller.error();
    };
}

}  // namespace mockportal
