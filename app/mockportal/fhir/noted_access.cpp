// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/fhir/noted_access.h"

#include "app/mockportal/fhir/access_notes.h"

namespace mockportal::fhir {
namespace {

Access accessOf(PortalState& state, const Request& request, const Citizen& who,
                const QString& patientId, const QString& resource) {
    auto access = accessBy(who, patientId, state.clock.now());
    access.kind = accessKind(request);
    access.resource = resource;
    return access;
}

/// The further pages of a search are no accesses of their own.
bool isWorthNoting(const Request& request, const Response& response) {
    return response.status < 300 && !request.query.hasQueryItem(QStringLiteral("_cursor"));
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

Router::Action withNotes(PortalState& state, policy::Access needed, ActingAction action) {
    return withActing(
        state, needed,
        [&state, action = std::move(action)](const Request& request, const QStringList& captures,
                                             const Acting& acting) {
            auto response = action(request, captures, acting);
            if (isWorthNoting(request, response)) noteAccess(state, request, response, acting);
            return response;
        });
}

}  // namespace mockportal::fhir
