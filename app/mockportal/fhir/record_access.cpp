// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/fhir/record_access.h"

#include "app/mockportal/fhir/fhir_json.h"

namespace mockportal::fhir {
namespace {

Response consentMissing() {
    return operationOutcome(403, "forbidden",
                            QStringLiteral("The citizen has not given the consent to the record."),
                            coding(consentSystem, QStringLiteral("consent_missing")));
}

/// What was made has its address in the answer only.
QString pathOf(const Request& request, const Response& response) {
    const auto location = QString::fromUtf8(response.header("Location"));
    const auto start = location.indexOf(QLatin1String("/fhir/"));
    return start < 0 ? request.path : location.mid(start);
}

/// "/fhir/Encounter/7" is "Encounter/7"; a file is read as the document it is of, whose id it has.
QString resourceOf(const QString& path) {
    const auto parts = path.split(QLatin1Char('/')).mid(2);
    const auto type = parts.value(0) == QLatin1String("Binary")
                          ? QStringLiteral("DocumentReference")
                          : parts.value(0);
    return parts.size() < 2 ? type : type + QLatin1Char('/') + parts[1];
}

AccessKind kindOf(const Request& request) {
    if (request.method == "POST") return AccessKind::create;
    if (request.method == "PUT") return AccessKind::update;
    if (request.method == "DELETE") return AccessKind::remove;
    return resourceOf(request.path).contains(QLatin1Char('/')) ? AccessKind::read
                                                               : AccessKind::search;
}

/// Marking as read and the further pages of a search are no accesses of their own.
bool isWorthNoting(const Request& request, const Response& response) {
    return response.status < 300 && !request.path.contains(QLatin1String("/$meta-")) &&
           !request.query.hasQueryItem(QStringLiteral("_cursor"));
}

void note(PortalState& state, const Request& request, const Response& response,
          const Acting& acting) {
    const bool isSelf = acting.self == acting.patient;
    state.accesses.add({{},
                        acting.patient->patientId,
                        state.clock.now(),
                        kindOf(request),
                        acting.self->given + QLatin1Char(' ') + acting.self->family,
                        isSelf ? QStringLiteral("Assistito") : QStringLiteral("Rappresentante"),
                        {},
                        isSelf ? AccessPurpose::ownRequest : AccessPurpose::representation,
                        resourceOf(pathOf(request, response))});
}

}  // namespace

Router::Action withRecord(PortalState& state, SessionAction action) {
    return withActing(
        state, policy::healthRecord,
        [&state, action = std::move(action)](const Request& request, const QStringList& captures,
                                             const Acting& acting) {
            const auto& patientId = acting.patient->patientId;
            if (!state.consents.given(patientId, ConsentKind::treatment)) return consentMissing();
            auto response = action(request, captures, *acting.patient);
            if (isWorthNoting(request, response)) note(state, request, response, acting);
            return response;
        });
}

}  // namespace mockportal::fhir
