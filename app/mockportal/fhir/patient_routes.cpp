// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/fhir/patient_routes.h"

#include "app/mockportal/fhir/capability.h"
#include "app/mockportal/fhir/contact_operations.h"
#include "app/mockportal/fhir/fhir_json.h"
#include "app/mockportal/fhir/noted_access.h"
#include "app/mockportal/fhir/practitioner_role.h"
#include "app/mockportal/fhir/resources.h"
#include "app/mockportal/fhir/vaccination_certificate.h"

namespace mockportal::fhir {
namespace {

/// The number on the card of now; the register may still have that of one replaced since.
CitizenData dataOf(PortalState& state, const Citizen& citizen) {
    constexpr qsizetype prefix = 10;
    auto data = state.citizens.of(citizen);
    if (const auto* account = state.gass.accounts.byCodiceFiscale(citizen.codiceFiscale))
        data.cardNumber = data.cardNumber.left(prefix) + account->serial;
    return data;
}

Response readPatient(PortalState& state, const Request& request, const QString& id,
                     const Citizen& citizen) {
    if (id != citizen.patientId) return otherPatient();
    const auto data = dataOf(state, citizen);
    auto json = patient(citizen, data);
    addGeneralPractitioner(json, state.doctors, citizen, state.clock.now().date());
    return unchangedOr(request, answer(200, json), weakTag(QString::number(data.version)));
}

}  // namespace

void addPatientRoutes(Router& router, PortalState& state) {
    router.add("GET", QStringLiteral("/fhir/Patient/:id"),
               withNotes(state, policy::ownData,
                         [&state](const auto& request, const auto& captures, const auto& acting) {
                             return readPatient(state, request, captures[0], *acting.patient);
                         }));
    addContactOperations(router, state);
    addCertificateRoute(router, state);
}

QJsonArray patientCapabilities() {
    const auto operation = [](const char* name, const char* definition) {
        return Capability::Operation{name, definition};
    };
    const Capability patients{
        "Patient",
        {"read"},
        {},
        {operation("certificato-vaccinale",
                   "http://fse.example/OperationDefinition/certificato-vaccinale"),
         operation("recapiti", "http://fse.example/OperationDefinition/recapiti"),
         operation("conferma-recapiti", "http://fse.example/OperationDefinition/conferma-recapiti"),
         operation("esenzioni-possibili",
                   "http://fse.example/OperationDefinition/esenzioni-possibili")}};
    return {patients.json()};
}

}  // namespace mockportal::fhir
