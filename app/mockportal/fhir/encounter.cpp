// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/fhir/encounter.h"

#include <algorithm>

#include "app/mockportal/auth/bearer.h"
#include "app/mockportal/base/iso_time.h"
#include "app/mockportal/documents/oids.h"
#include "app/mockportal/fhir/fhir_json.h"
#include "app/mockportal/fhir/search_bundle.h"

namespace mockportal::fhir {
namespace {

constexpr auto classSystem = "http://terminology.hl7.org/CodeSystem/v3-ActCode";

QJsonObject classOf(Contact::Kind kind) {
    switch (kind) {
        case Contact::Kind::emergency:
            return coding(classSystem, QStringLiteral("EMER"), QStringLiteral("emergency"));
        case Contact::Kind::stay:
            return coding(classSystem, QStringLiteral("IMP"),
                          QStringLiteral("inpatient encounter"));
        case Contact::Kind::visit:
            break;
    }
    return coding(classSystem, QStringLiteral("AMB"), QStringLiteral("ambulatory"));
}

QJsonObject words(const QString& text) {
    return {{"text", text}};
}

QJsonObject display(const QString& text) {
    return {{"display", text}};
}

QJsonObject nre(const QString& order) {
    const QJsonObject identifier{{"system", QStringLiteral("urn:oid:") + QLatin1String(oid::nre)},
                                 {"value", order}};
    return {{"identifier", identifier}};
}

QJsonObject encounter(const Contact& contact, const QString& patientId) {
    QJsonObject json{
        {"resourceType", "Encounter"},
        {"id", contact.id},
        {"meta", QJsonObject{{"versionId", "1"}, {"lastUpdated", isoTime(contact.to)}}},
        {"status", "finished"},
        {"class", classOf(contact.kind)},
        {"subject", QJsonObject{{"reference", QStringLiteral("Patient/") + patientId}}},
        {"period", QJsonObject{{"start", isoTime(contact.from)}, {"end", isoTime(contact.to)}}},
        {"serviceProvider", display(contact.facility.body)},
        {"location", QJsonArray{QJsonObject{{"location", display(contact.facility.name)}}}}};
    if (!contact.what.isEmpty()) json.insert("type", QJsonArray{words(contact.what)});
    if (!contact.department.isEmpty()) json.insert("serviceType", words(contact.department));
    if (!contact.reason.isEmpty()) json.insert("reasonCode", QJsonArray{words(contact.reason)});
    if (!contact.order.isEmpty()) json.insert("basedOn", QJsonArray{nre(contact.order)});
    return json;
}

std::vector<Contact> contactsOf(const PortalState& state, const Citizen& citizen) {
    return state.contacts.contacts(citizen, state.records.record(citizen.patientId));
}

/// The day on which it began counts, as written.
bool admits(const QList<DateLimit>& dates, const QStringList& classes, const Contact& contact) {
    return std::ranges::all_of(
               dates, [&](const auto& limit) { return limit.admits(contact.from.date()); }) &&
           (classes.isEmpty() || classes.contains(classOf(contact.kind)["code"].toString()));
}

std::expected<Found, QString> find(std::vector<Contact> contacts, const QString& patientId,
                                   const QUrlQuery& query) {
    const auto dates = datesOf(query);
    if (!dates) return std::unexpected(dates.error());
    const auto sort = parameterOf(query, "_sort");
    if (!sort.isEmpty() && sort != QLatin1String("date") && sort != QLatin1String("-date"))
        return std::unexpected(QStringLiteral("_sort is neither date nor -date"));
    const auto classes = searchedCodes(parameterOf(query, "class"), classSystem);
    std::erase_if(contacts,
                  [&](const Contact& contact) { return !admits(*dates, classes, contact); });
    if (sort == QLatin1String("date")) std::ranges::reverse(contacts);
    Found found;
    for (const auto& contact : contacts) found.hits.push_back({contact.from, contact.id});
    found.resource = [contacts = std::move(contacts), patientId](std::size_t hit) {
        return encounter(contacts[hit], patientId);
    };
    return found;
}

Response readEncounter(const PortalState& state, const QString& id, const Citizen& citizen) {
    for (const auto& contact : contactsOf(state, citizen))
        if (contact.id == id) return answer(200, encounter(contact, citizen.patientId));
    return operationOutcome(404, "not-found", QStringLiteral("There is no such resource."));
}

}  // namespace

void addEncounterRoutes(Router& router, PortalState& state) {
    constexpr auto access = policy::healthRecord;
    router.add(
        "GET", QStringLiteral("/fhir/Encounter"),
        withSession(state, access, [&state](const auto& request, const auto&, const auto& citizen) {
            return answerSearch(state, request, citizen, "Encounter", [&](const auto& query) {
                return find(contactsOf(state, citizen), citizen.patientId, query);
            });
        }));
    router.add("GET", QStringLiteral("/fhir/Encounter/:id"),
               withSession(state, access,
                           [&state](const auto&, const auto& captures, const auto& citizen) {
                               return readEncounter(state, captures[0], citizen);
                           }));
}

}  // namespace mockportal::fhir
