// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/fhir/immunization_routes.h"

#include "app/mockportal/fhir/capability.h"
#include "app/mockportal/fhir/fhir_json.h"
#include "app/mockportal/fhir/immunization.h"
#include "app/mockportal/fhir/record_access.h"
#include "app/mockportal/fhir/searchset.h"

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

QDateTime dateOf(const QJsonObject& resource) {
    const auto day = resource.value(QLatin1String("occurrenceDateTime")).toString();
    return QDate::fromString(day, Qt::ISODate).startOfDay();
}

const QJsonObject* find(const Resources& resources, const QString& id) {
    for (const auto& each : resources)
        if (each[QLatin1String("id")].toString() == id) return &each;
    return nullptr;
}

Response searchIn(const PortalState& state, const Request& request, const Citizen& citizen,
                  const char* type, const Resources& resources) {
    const auto paging = pagingOf(state, request, citizen);
    if (!paging) return paging.error();
    std::vector<Position> found;
    for (const auto& each : resources)
        found.push_back({dateOf(each), each[QLatin1String("id")].toString()});
    return searchset(state, request, type, *paging, std::move(found),
                     [&](const QString& id) { return *find(resources, id); });
}

Response readOne(const Resources& resources, const QString& id) {
    const auto* resource = find(resources, id);
    return resource == nullptr ? notFound() : answer(200, *resource);
}

void addType(Router& router, PortalState& state, const char* type, Make make) {
    const auto path = QStringLiteral("/fhir/") + QLatin1String(type);
    router.add("GET", path,
               withRecord(state, [&state, type, make](const auto& request, const auto&,
                                                      const auto& citizen) {
                   return searchIn(state, request, citizen, type, make(state, citizen));
               }));
    router.add(
        "GET", path + QStringLiteral("/:id"),
        withRecord(state, [&state, make](const auto&, const auto& captures, const auto& citizen) {
            return readOne(make(state, citizen), captures[0]);
        }));
}

}  // namespace

void addImmunizationRoutes(Router& router, PortalState& state) {
    addType(router, state, "Immunization", immunizations);
    addType(router, state, "ImmunizationRecommendation", recommendations);
}

QJsonArray immunizationCapabilities() {
    QJsonArray all;
    for (const auto* type : {"Immunization", "ImmunizationRecommendation"})
        all << Capability{type, {"read", "search-type"}, {{"patient", "reference"}}}.json();
    return all;
}

}  // namespace mockportal::fhir
