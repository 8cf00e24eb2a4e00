// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/fhir/patient_routes.h"

#include "app/mockportal/auth/bearer.h"
#include "app/mockportal/fhir/capability.h"
#include "app/mockportal/fhir/fhir_json.h"
#include "app/mockportal/fhir/resources.h"
#include "app/mockportal/fhir/vaccination_certificate.h"

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
