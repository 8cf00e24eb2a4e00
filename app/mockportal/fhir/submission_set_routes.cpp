// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/fhir/submission_set_routes.h"

#include "app/mockportal/base/iso_time.h"
#include "app/mockportal/fhir/capability.h"
#include "app/mockportal/fhir/fhir_json.h"
#include "app/mockportal/fhir/record_access.h"
#include "app/mockportal/fhir/search_values.h"
#include "app/mockportal/fhir/searchset.h"

namespace mockportal::fhir {
namespace {

constexpr auto listTypes = "https://profiles.ihe.net/ITI/MHD/CodeSystem/MHDlistTypes";

QJsonObject submissionSet(const Filed& filed) {
    return {{"resourceType", "List"},
            {"id", filed.id},
            {"meta", QJsonObject{{"versionId", "1"}, {"lastUpdated", isoInstant(filed.date)}}},
            {"status", "current"},
            {"mode", "working"},
            {"code", codeableConcept(coding(listTypes, QStringLiteral("submissionset")))},
            {"subject", reference("Patient", filed.patientId)},
            {"date", isoTime(filed.date)},
            {"source", QJsonObject{{"display", filed.base->facility.body}}},
            {"entry", QJsonArray{QJsonObject{{"item", reference("DocumentReference", filed.id)}}}}};
}

Response search(const PortalState& state, const Request& request, const Citizen& citizen) {
    const auto paging = pagingOf(state, request, citizen);
    if (!paging) return paging.error();
    const auto dates = dateLimits(paging->search);
    if (!dates)
        return operationOutcome(400, "invalid",
                                QStringLiteral("date is not a comparison and a day"));
    std::vector<Position> found;
    for (const auto& filed : state.records.record(citizen.patientId))
        if (!filed->isWithheld() && admitsAll(*dates, filed->date.date()))
            found.push_back({filed->date, filed->id});
    return searchset(state, request, "List", *paging, std::move(found),
                     [&](const QString& id) { return submissionSet(*state.records.find(id)); });
}

Response read(const PortalState& state, const QString& id, const Citizen& citizen) {
    const auto filed = state.records.own(citizen.patientId, id);
    return filed == nullptr ? notFound() : answer(200, submissionSet(*filed));
}

}  // namespace

void addSubmissionSetRoutes(Router& router, PortalState& state) {
    const auto path = QStringLiteral("/fhir/List");
    router.add("GET", path,
               withRecord(state, [&state](const auto& request, const auto&, const auto& citizen) {
                   return search(state, request, citizen);
               }));
    router.add("GET", path + QStringLiteral("/:id"),
               withRecord(state, [&state](const auto&, const auto& captures, const auto& citizen) {
                   return read(state, captures[0], citizen);
               }));
}

QJsonArray submissionSetCapabilities() {
    return {
        Capability{"List", {"read", "search-type"}, {{"patient", "reference"}, {"date", "date"}}}
            .json()};
}

}  // namespace mockportal::fhir
