// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/fhir/noted_access.h"

#include "app/mockportal/fhir/search_values.h"

namespace mockportal::fhir {
namespace {

AccessKind kindOf(const Request& request, bool single) {
    if (request.method == "POST") return AccessKind::create;
    if (request.method == "PUT") return AccessKind::update;
    if (request.method == "DELETE") return AccessKind::remove;
    return single ? AccessKind::read : AccessKind::search;
}

/// "/fhir/Coverage/7" is "Coverage/7"; of an operation, what it works on.
QString resourceOf(const QString& path) {
    const auto parts = path.split(QLatin1Char('/')).mid(2);
    const bool single = parts.size() > 1 && !parts[1].startsWith(QLatin1Char('$'));
    return single ? parts[0] + QLatin1Char('/') + parts[1] : parts.value(0);
}

Access accessOf(PortalState& state, const Request& request, const Citizen& who,
                const QString& patientId, const QString& resource) {
    const bool isSelf = who.patientId == patientId;
    Access access;
    access.patientId = patientId;
    access.when = state.clock.now();
    access.kind = kindOf(request, resource.contains(QLatin1Char('/')));
    access.who = who.given + QLatin1Char(' ') + who.family;
    access.role = isSelf ? QStringLiteral("Assistito") : QStringLiteral("Rappresentante");
    access.purpose = isSelf ? AccessPurpose::ownRequest : AccessPurpose::representation;
    access.resource = resource;
    return access;
}

const Citizen* callerOf(PortalState& state, const Request& request) {
    const auto session = state.sessions.use(bearerToken(request), state.clock.now());
    return session ? state.records.byCodiceFiscale(session->codiceFiscale) : nullptr;
}

/// Whose data the request names: in the header, the path or the search.
QString wantedPatient(const Request& request) {
    const auto acting = QString::fromUtf8(request.header("X-Acting-For"));
    if (!acting.isEmpty()) return acting;
    const auto parts = request.path.split(QLatin1Char('/'));
    if (parts.value(2) == QLatin1String("Patient")) return parts.value(3);
    return idIn(queryValue(request.query, "patient"), "Patient");
}

void noteIfOfAnother(PortalState& state, const Request& request) {
    const auto* who = callerOf(state, request);
    const auto wanted = wantedPatient(request);
    if (who == nullptr || wanted == who->patientId || !state.records.byPatientId(wanted)) return;
    noteRefused(state, request, *who, wanted, resourceOf(request.path));
}

}  // namespace

void noteRefused(PortalState& state, const Request& request, const Citizen& who,
                 const QString& patientId, const QString& resource) {
    auto access = accessOf(state, request, who, patientId, resource);
    access.refused = true;
    state.accesses.add(access);
}

void noteDone(PortalState& state, const Request& request, const Citizen& who,
              const QString& patientId, const QString& resource) {
    state.accesses.add(accessOf(state, request, who, patientId, resource));
}

void noteForeignExemption(PortalState& state, const Request& request, const Citizen& who,
                          const QString& id) {
    for (const auto& citizen : state.records.citizens())
        if (state.exemptions.idsOf(*citizen).contains(id))
            noteRefused(state, request, who, citizen->patientId, QStringLiteral("Coverage/") + id);
}

Level levelOf(PortalState& state, const Request& request) {
    const auto session = state.sessions.use(bearerToken(request), state.clock.now());
    return session ? session->level : Level::password;
}

Router::Action withNotes(PortalState& state, policy::Access needed, ActingAction action) {
    auto judged = withActing(
        state, needed,
        [&state, action = std::move(action)](const Request& request, const QStringList& captures,
                                             const Acting& acting) {
            auto response = action(request, captures, acting);
            if (response.status < 300)
                state.accesses.add(accessOf(state, request, *acting.self, acting.patient->patientId,
                                            resourceOf(request.path)));
            return response;
        });
    return
        [&state, judged = std::move(judged)](const Request& request, const QStringList& captures) {
            auto response = judged(request, captures);
            if (response.status == 403) noteIfOfAnother(state, request);
            return response;
        };
}

}  // namespace mockportal::fhir
