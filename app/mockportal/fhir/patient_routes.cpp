// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/fhir/patient_routes.h"

#include "app/mockportal/auth/bearer.h"
#include "app/mockportal/fhir/capability.h"
#include "app/mockportal/fhir/fhir_json.h"
#include "app/mockportal/fhir/practitioner_role.h"
#include "app/mockportal/fhir/resources.h"
#include "app/mockportal/fhir/vaccination_certificate.h"

namespace mockportal::fhir {
namespace {

Response readPatient(const PortalState& state, const QString& id, const Citizen& citizen) {
    if (id != citizen.patientId) return otherPatient();
    auto json = patient(citizen);
    addGeneralPractitioner(json, state.doctors, citizen, state.clock.now().date());
    return answer(200, json);
}

}  // namespace

void addPatientRoutes(Router& router, PortalState& state) {
    router.add("GET", QStringLiteral("/fhir/Patient/:id"),
               withSession(state, policy::ownData,
                           [&state](const auto&, const auto& captures, const auto& citizen) {
                               return readPatient(state, captures[0], citizen);
                           }));
    addCertificateRoute(router, state);
}

QJsonArray patientCapabilities() {
    const Capability patients{"Patient",
                              {"read"},
                              {},
                              {{"certificato-vaccinale",
                                "http://fse.example/OperationDefinition/certificato-vaccinale"}}};
    return {patients.json()};
}

}  // namespace mockportal::fhir
