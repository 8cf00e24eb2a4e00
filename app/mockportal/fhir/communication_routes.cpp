// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/fhir/communication_routes.h"

#include <algorithm>

#include "app/mockportal/auth/bearer.h"
#include "app/mockportal/base/iso_time.h"
#include "app/mockportal/fhir/capability.h"
#include "app/mockportal/fhir/fhir_json.h"
#include "app/mockportal/fhir/search_values.h"
#include "app/mockportal/fhir/searchset.h"

namespace mockportal::fhir {
namespace {

constexpr auto noticeSystem = "http://fse.example/cs/avviso";
constexpr auto placeExtension = "http://fse.example/StructureDefinition/luogo";

QJsonObject communication(const Communication& told, const QString& patientId) {
    QJsonObject json{{"resourceType", "Communication"},
                     {"id", told.id},
                     {"status", "completed"},
                     {"category", QJsonArray{codeableConcept(coding(noticeSystem, told.kind))}},
                     {"subject", reference("Patient", patientId)},
                     {"topic", QJsonObject{{"text", told.title}}},
                     {"recipient", QJsonArray{reference("Patient", patientId)}},
                     {"sent", isoTime(told.sent)},
                     {"payload", QJsonArray{QJsonObject{{"contentString", told.text}}}}};
    if (!told.place.isEmpty())
        json.insert("extension",
                    QJsonArray{QJsonObject{{"url", placeExtension}, {"valueCode", told.place}}});
    return json;
}

QJsonObject communicationIn(const QList<Communication>& all, const QString& id,
                            const QString& patientId) {
    const auto hit = std::ranges::find(all, id, &Communication::id);
    return hit == all.end() ? QJsonObject() : communication(*hit, patientId);
}

Response search(const PortalState& state, const Request& request, const Citizen& citizen) {
    const auto paging = pagingOf(state, request, citizen);
    if (!paging) return paging.error();
    const auto limits = dateLimits(paging->search, "sent");
    if (!limits)
        return operationOutcome(400, "invalid",
                                QStringLiteral("sent is not a comparison and a day"));
    const auto all = state.communications.of(citizen.codiceFiscale);
    std::vector<Position> found;
    for (const auto& each : all)
        if (admitsAll(*limits, each.sent.date())) found.push_back({each.sent, each.id});
    return searchset(
        state, request, "Communication", *paging, std::move(found),
        [&](const QString& id) { return communicationIn(all, id, citizen.patientId); });
}

Response read(const PortalState& state, const QString& id, const Citizen& citizen) {
    const auto resource =
        communicationIn(state.communications.of(citizen.codiceFiscale), id, citizen.patientId);
    return resource.isEmpty() ? notFound() : answer(200, resource);
}

}  // namespace

void addCommunicationRoutes(Router& router, PortalState& state) {
    const auto path = QStringLiteral("/fhir/Communication");
    router.add("GET", path,
               withSession(state, policy::ownData,
                           [&state](const auto& request, const auto&, const auto& citizen) {
                               return search(state, request, citizen);
                           }));
    router.add("GET", path + QStringLiteral("/:id"),
               withSession(state, policy::ownData,
                           [&state](const auto&, const auto& captures, const auto& citizen) {
                               return read(state, captures[0], citizen);
                           }));
}

QJsonArray communicationCapabilities() {
    return {Capability{
        "Communication", {"read", "search-type"}, {{"patient", "reference"}, {"sent", "date"}}}
                .json()};
}

}  // namespace mockportal::fhir
