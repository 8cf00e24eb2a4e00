// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/fhir/record_access.h"

#include "app/mockportal/fhir/access_notes.h"
#include "app/mockportal/fhir/fhir_json.h"

namespace mockportal::fhir {
namespace {

/// Marking as read and the further pages of a search are no accesses of their own.
bool isWorthNoting(const Request& request, const Response& response) {
    return response.status < 300 && !request.path.contains(QLatin1String("/$meta-")) &&
           !request.query.hasQueryItem(QStringLiteral("_cursor"));
}

}  // namespace

Response consentMissing() {
    return operationOutcome(403, "forbidden",
                            QStringLiteral("The citizen has not given the consent to the record."),
                            coding(consentSystem, QStringLiteral("consent_missing")));
}

Router::Action withRecord(PortalState& state, SessionAction action) {
    return withActing(
        state, policy::healthRecord,
        [&state, action = std::move(action)](const Request& request, const QStringList& captures,
                                             const Acting& acting) {
            const auto& patientId = acting.patient->patientId;
            if (!state.consents.given(patientId, ConsentKind::treatment)) return consentMissing();
            auto response = action(request, captures, *acting.patient);
            if (isWorthNoting(request, response)) noteAccess(state, request, response, acting);
            return response;
        });
}

}  // namespace mockportal::fhir
