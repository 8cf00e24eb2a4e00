// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/fhir/location_routes.h"

#include "app/mockportal/base/comuni.h"
#include "app/mockportal/fhir/booking_resources.h"
#include "app/mockportal/fhir/capability.h"
#include "app/mockportal/fhir/fhir_json.h"
#include "app/mockportal/fhir/open_search.h"
#include "app/mockportal/fhir/search_values.h"

namespace mockportal::fhir {
namespace {

bool isIn(const CareFacility& facility, const QString& district) {
    const auto* place = findComune(facility.comune);
    return district.isEmpty() ||
           (place != nullptr && place->province.compare(district, Qt::CaseInsensitive) == 0);
}

Response searchLocations(const PortalState& state, const Request& request) {
    const auto paging = openPagingOf(state, request);
    if (!paging) return paging.error();
    const auto& content = state.agenda.content();
    QHash<QString, QJsonObject> found;
    for (const auto& each : content.facilities)
        if (isIn(each, queryValue(paging->search, "address-district")))
            found.insert(each.name + QLatin1Char('\n') + each.key, location(each, content));
    return searchByName(state, request, "Location", *paging, found);
}

Response searchOrganizations(const PortalState& state, const Request& request) {
    const auto paging = openPagingOf(state, request);
    if (!paging) return paging.error();
    QHash<QString, QJsonObject> found;
    for (const auto& each : state.agenda.content().bodies)
        found.insert(each.name + QLatin1Char('\n') + each.id, organization(each));
    return searchByName(state, request, "Organization", *paging, found);
}

Response readLocation(const PortalState& state, const QString& id) {
    const auto& content = state.agenda.content();
    const auto* facility = content.facility(id);
    return facility == nullptr ? notFound() : answer(200, location(*facility, content));
}

Response readOrganization(const PortalState& state, const QString& id) {
    const auto* body = state.agenda.content().body(id);
    return body == nullptr ? notFound() : answer(200, organization(*body));
}

using Search = Response (*)(const PortalState&, const Request&);
using Read = Response (*)(const PortalState&, const QString&);

void addType(Router& router, PortalState& state, const QString& path, Search search, Read read) {
    router.add("GET", path, [&state, search](const auto& request, const auto&) {
        return search(state, request);
    });
    router.add(
        "GET", path + QStringLiteral("/:id"),
        [&state, read](const auto&, const auto& captures) { return read(state, captures[0]); });
}

}  // namespace

void addLocationRoutes(Router& router, PortalState& state) {
    addType(router, state, QStringLiteral("/fhir/Location"), searchLocations, readLocation);
    addType(router, state, QStringLiteral("/fhir/Organization"), searchOrganizations,
            readOrganization);
}

QJsonArray locationCapabilities() {
    return {
        Capability{"Location", {"read", "search-type"}, {{"address-district", "string"}}}.json(),
        Capability{"Organization", {"read", "search-type"}}.json()};
}

}  // namespace mockportal::fhir
