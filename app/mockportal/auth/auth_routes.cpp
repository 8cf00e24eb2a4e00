// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/auth/auth_routes.h"

#include "app/mockportal/auth/acting.h"
#include "app/mockportal/auth/bearer.h"
#include "app/mockportal/base/iso_time.h"

namespace mockportal {
namespace {

Response discovery(const PortalState& state) {
    return jsonResponse(200, QJsonDocument(QJsonObject{{"cnsUrl", state.cnsUrl},
                                                       {"fhir", "/fhir"},
                                                       {"auth", "/auth"},
                                                       {"time", isoTime(state.clock.now())}}));
}

Response logout(PortalState& state, const Request& request) {
    state.sessions.close(bearerToken(request));
    return {204, {}, {}};
}

qint64 seconds(std::chrono::seconds duration) {
    return duration.count();
}

/// Asking counts as use: the whole idle time is there again.
Response aboutSession(const PortalState& state, const Session& session) {
    return jsonResponse(
        200, QJsonDocument(QJsonObject{{"acr", acr(session.level)},
                                       {"sub", session.codiceFiscale},
                                       {"expires_in", state.clock.now().secsTo(session.expires)},
                                       {"idle_in", seconds(SessionStore::idleLimit)}}));
}

Response refuse(PortalState& state, CardRefusal refusal) {
    ++state.counters.refusedLogins;
    switch (refusal) {
        case CardRefusal::missing:
            return authError(403, "certificate_missing", QStringLiteral("No client certificate."));
        case CardRefusal::untrusted:
            return authError(403, "certificate_untrusted",
                             QStringLiteral("The certificate is not from a known authority."));
        case CardRefusal::expired:
            return authError(403, "certificate_expired",
                             QStringLiteral("The certificate is not valid at this time."));
        case CardRefusal::invalid:
            return authError(403, "certificate_invalid",
                             QStringLiteral("The certificate is not for card login."));
        case CardRefusal::replaced:
            return authError(403, "card_replaced",
                             QStringLiteral("This card was replaced by a newer one."));
        case CardRefusal::unknownCitizen:
            break;
    }
    return authError(403, "unknown_citizen",
                     QStringLiteral("The portal does not know this person."));
}

Response cardLogin(PortalState& state, const Request& request) {
    const auto card = state.trust.check(request.peerChain, state.clock.now());
    if (!card) return refuse(state, card.error());
    if (state.replacedCards.contains(card->cardId)) return refuse(state, CardRefusal::replaced);
    auto* citizen = state.records.byCodiceFiscale(card->codiceFiscale);
    if (citizen == nullptr) return refuse(state, CardRefusal::unknownCitizen);
    return loggedIn(state, *citizen, Level::card);
}

}  // namespace

void addAuthRoutes(Router& router, PortalState& state) {
    router.add("GET", QStringLiteral("/.well-known/sportello.json"),
               [&state](const Request&, const QStringList&) { return discovery(state); });
    router.add(
        "POST", QStringLiteral("/auth/logout"),
        [&state](const Request& request, const QStringList&) { return logout(state, request); });
    router.add("GET", QStringLiteral("/auth/session"),
               withOwnSession(state, [&state](const Session& session, const Citizen&) {
                   return aboutSession(state, session);
               }));
    router.add("GET", QStringLiteral("/auth/represented"),
               withOwnSession(state, [&state](const Session&, const Citizen& self) {
                   return jsonResponse(200, QJsonDocument(representedBy(state, self)));
               }));
}

void addCardLoginRoute(Router& router, PortalState& state) {
    router.add(
        "POST", QStringLiteral("/auth/cns"),
        [&state](const Request& request, const QStringList&) { return cardLogin(state, request); });
}

Response loggedIn(PortalState& state, Citizen& citizen, Level level) {
    const auto now = state.clock.now();
    const auto token = state.sessions.open(citizen.codiceFiscale, level, now);
    const auto lifetime = seconds(SessionStore::absoluteLimit);
    const QJsonObject answer{
        {"access_token", QString::fromLatin1(token)},
        {"token_type", "Bearer"},
        {"acr", acr(level)},
        {"sub", citizen.codiceFiscale},
        {"patient", citizen.patientId},
        {"name", citizen.given},
        {"surname", citizen.family},
        {"exp", isoTime(now.addSecs(lifetime))},
        {"expires_in", lifetime},
        {"last_access", timeOrNull(citizen.lastAccess)},
        {"failed_attempts", citizen.failedAttempts},
        {"unread", state.records.unread(citizen.patientId)},
        {"consent", state.consents.given(citizen.patientId, ConsentKind::treatment)},
        {"represented", representedBy(state, citizen)}};
    citizen.lastAccess = now;
    citizen.failedAttempts = 0;
    ++state.counters.logins;
    return jsonResponse(200, QJsonDocument(answer));
}

Response authError(int status, const char* error, const QString& message, const QJsonObject& more) {
    auto json = more;
    json.insert("error", error);
    json.insert("message", message);
    return jsonResponse(status, QJsonDocument(json));
}

QJsonValue timeOrNull(const QDateTime& time) {
    return time.isValid() ? QJsonValue(isoTime(time)) : QJsonValue();
}

}  // namespace mockportal
