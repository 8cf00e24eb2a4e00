// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/fhir/noted_access.h"

#include "app/mockportal/fhir/access_notes.h"

namespace mockportal::fhir {
namespace {

Access accessOf(PortalState& state, const Request& request, const Citizen& who,
                const QString& patientId, const QString& resource) {
    const bool isSelf = who.patientId == patientId;
    Access access;
    access.patientId = patientId;
    access.when = state.clock.now();
    access.kind = accessKind(request);
    access.who = who.given + QLatin1Char(' ') + who.family;
    access.role = isSelf ? QStringLiteral("assistito") : QStringLiteral("rappresentante");
    access.purpose = isSelf ? AccessPurpose::ownRequest : AccessPurpose::representation;
    access.resource = resource;
    return access;
}

}  // namespace

void noteRefused(PortalState& state, const Request& request, const Citizen& who,
                 const QString& patientId, const QString& resource) {
    auto access = accessOf(state, request, who, patientId, resource);
    access.role.clear();  // in no role of this person's
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

// What is refused about another citizen, withActing writes down by itself.
Router::Action withNotes(PortalState& state, policy::Access needed, ActingAction action) {
    return withActing(
        state, needed,
        [&state, action = std::move(action)](const Request& request, const QStringList& captures,
                                             const Acting& acting) {
            auto response = action(request, captures, acting);
            if (response.status < 300) noteAccess(state, request, response, acting);
            return response;
        });
}

}  // namespace mockportal::fhir
