// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/fhir/noted_access.h"

#include "app/mockportal/fhir/access_notes.h"

namespace mockportal::fhir {
void noteRefused(PortalState& state, const Request& request, const Citizen& who,
                 const QString& patientId, const QString& resource) {
    noteAttempt(state, request, who, patientId, resource);
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
            if (response.status < 300) noteAccess(state, request, response, acting);
            return response;
        });
}

}  // namespace mockportal::fhir
