// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/fhir/patient_routes.h"

#include "app/mockportal/auth/bearer.h"
#include "app/mockportal/fhir/capability.h"
#include "app/mockportal/fhir/fhir_json.h"
#include "app/mockportal/fhir/resources.h"

namespace mockportal::fhir {
namespace {

Response readPatient(const QString& id, const Citizen& citizen) {
    return id == citizen.patientId ? answer(200, patient(citizen)) : otherPatient();
}

}  // namespace

void addPatientRoutes(Router& router, PortalState& state) {
    router.add("GET", QStringLiteral("/fhir/Patient/:id"),
               withSession(state, policy::ownData,
                           [](const auto&, const auto& captures, const auto& citizen) {
                               return readPatient(captures[0], citizen);
                           }));
}

QJsonArray patientCapabilities() {
    return {Capability{"Patient", {"read"}}.json()};
}

}  // namespace mockportal::fhir
