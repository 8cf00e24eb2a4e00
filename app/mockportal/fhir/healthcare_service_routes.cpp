// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/fhir/healthcare_service_routes.h"

#include "app/mockportal/fhir/booking_resources.h"
#include "app/mockportal/fhir/capability.h"
#include "app/mockportal/fhir/fhir_json.h"
#include "app/mockportal/fhir/open_search.h"
#include "app/mockportal/fhir/search_values.h"

namespace mockportal::fhir {
namespace {

bool fits(const CatalogueService& service, const QUrlQuery& query) {
    const auto codes = tokenCodes(queryValue(query, "service-type"), catalogueSystem);
    const auto branches = tokenCodes(queryValue(query, "specialty"), branchSystem);
    return service.name.contains(queryValue(query, "name"), Qt::CaseInsensitive) &&
           (codes.isEmpty() || codes.contains(service.code)) &&
           (branches.isEmpty() || branches.contains(service.branch));
}

Response search(const PortalState& state, const Request& request) {
    const auto paging = openPagingOf(state, request);
    if (!paging) return paging.error();
    QHash<QString, QJsonObject> found;
    for (const auto& each : state.agenda.content().services)
        if (fits(each, paging->search))
            found.insert(each.name + QLatin1Char('\n') + each.id(), healthcareService(each));
    return searchByName(state, request, "HealthcareService", *paging, found);
}

Response read(const PortalState& state, const QString& id) {
    const auto* service = state.agenda.content().service(id);
    return service == nullptr ? notFound() : answer(200, healthcareService(*service));
}

}  // namespace

void addHealthcareServiceRoutes(Router& router, PortalState& state) {
    const auto path = QStringLiteral("/fhir/HealthcareService");
    router.add("GET", path,
               [&state](const auto& request, const auto&) { return search(state, request); });
    router.add("GET", path + QStringLiteral("/:id"),
               [&state](const auto&, const auto& captures) { return read(state, captures[0]); });
}

QJsonArray healthcareServiceCapabilities() {
    return {Capability{"HealthcareService",
                       {"read", "search-type"},
                       {{"name", "string"}, {"service-type", "token"}, {"specialty", "token"}}}
                .json()};
}

}  // namespace mockportal::fhir
