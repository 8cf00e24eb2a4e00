// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/auth/bearer.h"
#include "app/mockportal/fhir/fhir_json.h"
#include "app/mockportal/fhir/immunization.h"
#include "app/mockportal/fhir/search_bundle.h"

namespace mockportal::fhir {
namespace {

using Resources = std::vector<QJsonObject>;
using Make = Resources (*)(const PortalState& state, const Citizen& citizen);

Vaccinations vaccinationsOf(const PortalState& state, const Citizen& citizen) {
    return state.vaccinations.vaccinations(citizen, state.records.record(citizen.patientId),
                                           state.clock.now().date());
}

Resources immunizations(const PortalState& state, const Citizen& citizen) {
    Resources resources;
    for (const auto& each : vaccinationsOf(state, citizen).done)
        resources.push_back(immunization(each, state.vaccinations.office(), citizen.patientId));
    return resources;
}

Resources recommendations(const PortalState& state, const Citizen& citizen) {
    const auto resource = immunizationRecommendation(vaccinationsOf(state, citizen).planned,
                                                     state.vaccinations.office(), citizen.patientId,
                                                     state.clock.now());
    return resource.isEmpty() ? Resources{} : Resources{resource};
}

Found foundIn(Resources resources) {
    Found found;
    for (const auto& each : resources) found.hits.push_back({{}, each["id"].toString()});
    found.resource = [resources = std::move(resources)](std::size_t hit) { return resources[hit]; };
    return found;
}

Response readOne(const Resources& resources, const QString& id) {
    for (const auto& each : resources)
        if (each["id"].toString() == id) return answer(200, each);
    return operationOutcome(404, "not-found", QStringLiteral("There is no such resource."));
}

void addType(Router& router, PortalState& state, const char* type, Make make) {
    constexpr auto access = policy::healthRecord;
    const auto path = QStringLiteral("/fhir/") + QLatin1String(type);
    router.add(
        "GET", path,
        withSession(state, access,
                    [&state, type, make](const auto& request, const auto&, const auto& citizen) {
                        return answerSearch(state, request, citizen, type,
                                            [&](const QUrlQuery&) -> std::expected<Found, QString> {
                                                return foundIn(make(state, citizen));
                                            });
                    }));
    router.add("GET", path + QStringLiteral("/:id"),
               withSession(state, access,
                           [&state, make](const auto&, const auto& captures, const auto& citizen) {
                               return readOne(make(state, citizen), captures[0]);
                           }));
}

}  // namespace

void addImmunizationRoutes(Router& router, PortalState& state) {
    addType(router, state, "Immunization", immunizations);
    addType(router, state, "ImmunizationRecommendation", recommendations);
}

}  // namespace mockportal::fhir
