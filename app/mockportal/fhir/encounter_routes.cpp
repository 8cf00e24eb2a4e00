// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/fhir/encounter_routes.h"

#include <algorithm>

#include "app/mockportal/fhir/capability.h"
#include "app/mockportal/fhir/encounter.h"
#include "app/mockportal/fhir/fhir_json.h"
#include "app/mockportal/fhir/record_access.h"
#include "app/mockportal/fhir/search_values.h"
#include "app/mockportal/fhir/searchset.h"

namespace mockportal::fhir {
namespace {

std::vector<Contact> contactsOf(const PortalState& state, const Citizen& citizen) {
    return state.contacts.contacts(citizen, state.records.record(citizen.patientId));
}

QJsonObject encounterIn(const std::vector<Contact>& contacts, const QString& id,
                        const QString& patientId) {
    const auto hit = std::ranges::find(contacts, id, &Contact::id);
    return hit == contacts.end() ? QJsonObject() : encounter(*hit, patientId);
}

/// Of the dates the day on which it began counts, as written.
Response searchEncounters(const PortalState& state, const Request& request,
                          const Citizen& citizen) {
    const auto paging = pagingOf(state, request, citizen);
    if (!paging) return paging.error();
    const auto dates = dateLimits(paging->search);
    if (!dates)
        return operationOutcome(400, "invalid",
                                QStringLiteral("date is not a comparison and a day"));
    const auto classes = tokenCodes(queryValue(paging->search, "class"), encounterClassSystem);
    const auto contacts = contactsOf(state, citizen);
    std::vector<Position> found;
    for (const auto& contact : contacts)
        if (admitsAll(*dates, contact.from.date()) &&
            (classes.isEmpty() || classes.contains(encounterClass(contact.kind))))
            found.push_back({contact.from, contact.id});
    return searchset(
        state, request, "Encounter", *paging, std::move(found),
        [&](const QString& id) { return encounterIn(contacts, id, citizen.patientId); });
}

Response readEncounter(const PortalState& state, const QString& id, const Citizen& citizen) {
    const auto resource = encounterIn(contactsOf(state, citizen), id, citizen.patientId);
    return resource.isEmpty() ? notFound() : answer(200, resource);
}

}  // namespace

void addEncounterRoutes(Router& router, PortalState& state) {
    router.add("GET", QStringLiteral("/fhir/Encounter"),
               withRecord(state, [&state](const auto& request, const auto&, const auto& citizen) {
                   return searchEncounters(state, request, citizen);
               }));
    router.add("GET", QStringLiteral("/fhir/Encounter/:id"),
               withRecord(state, [&state](const auto&, const auto& captures, const auto& citizen) {
                   return readEncounter(state, captures[0], citizen);
               }));
}

QJsonArray encounterCapabilities() {
    const Capability encounters{"Encounter",
                                {"read", "search-type"},
                                {{"patient", "reference"}, {"date", "date"}, {"class", "token"}}};
    return {encounters.json()};
}

}  // namespace mockportal::fhir
