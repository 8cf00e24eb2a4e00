// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/fhir/practitioner_role_routes.h"

#include "app/mockportal/doctors/choice_facts.h"
#include "app/mockportal/fhir/capability.h"
#include "app/mockportal/fhir/doctor_search.h"
#include "app/mockportal/fhir/noted_access.h"
#include "app/mockportal/fhir/practitioner_role.h"

namespace mockportal::fhir {
namespace {

/// `citizen`: null for somebody without a session.
using DoctorAction = std::function<Response(const Request& request, const QStringList& captures,
                                            const Citizen* citizen)>;

/// Doctors are public; what one of them would mean for somebody (`for`) is that person's.
Router::Action openOrFor(PortalState& state, DoctorAction action) {
    auto own = withNotes(
        state, policy::ownDoctor,
        [&state, action](const auto& request, const auto& captures, const Acting& acting) {
            const auto wanted = verdictFor(state, request);
            if (wanted == acting.patient->patientId)
                return action(request, captures, acting.patient);
            return otherPatient();
        });
    return [&state, action = std::move(action), own = std::move(own)](const Request& request,
                                                                      const QStringList& captures) {
        return verdictFor(state, request).isEmpty() ? action(request, captures, nullptr)
                                                    : own(request, captures);
    };
}

Response readDoctor(PortalState& state, const QString& id, const Citizen* citizen) {
    const auto* doctor = state.doctors.find(id);
    if (doctor == nullptr) return notFound();
    RoleExtras extras;
    if (citizen != nullptr) extras.verdict = ChoiceFacts(state, *citizen).verdict(*doctor);
    return answer(200, practitionerRole(state.doctors, *doctor, state.clock.now().date(), extras));
}

}  // namespace

void addPractitionerRoleRoutes(Router& router, PortalState& state) {
    const auto path = QStringLiteral("/fhir/PractitionerRole");
    router.add("GET", path,
               openOrFor(state, [&state](const auto& request, const auto&, const auto* citizen) {
                   return searchDoctors(state, request, citizen);
               }));
    router.add(
        "GET", path + QStringLiteral("/$filtri"),
        [&state](const auto& request, const auto&) { return doctorFilters(state, request); });
    router.add("GET", path + QStringLiteral("/:id"),
               openOrFor(state, [&state](const auto&, const auto& captures, const auto* citizen) {
                   return readDoctor(state, captures[0], citizen);
               }));
}

QJsonArray practitionerRoleCapabilities() {
    return {Capability{"PractitionerRole",
                       {"read", "search-type"},
                       {{"kind", "token"},
                        {"name", "string"},
                        {"comune", "token"},
                        {"ambito", "token"},
                        {"language", "token"},
                        {"free", "token"},
                        {"association", "token"},
                        {"near", "token"},
                        {"for", "reference"}},
                       {{"filtri", "http://fse.example/OperationDefinition/filtri"}}}
                .json()};
}

}  // namespace mockportal::fhir
