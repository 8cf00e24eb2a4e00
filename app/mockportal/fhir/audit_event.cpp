// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/fhir/audit_event.h"

#include "app/mockportal/base/iso_time.h"
#include "app/mockportal/fhir/fhir_json.h"

namespace mockportal::fhir {
namespace {

constexpr auto eventTypes = "http://terminology.hl7.org/CodeSystem/audit-event-type";
constexpr auto restInteractions = "http://hl7.org/fhir/restful-interaction";
constexpr auto purposes = "http://terminology.hl7.org/CodeSystem/v3-ActReason";
constexpr auto entityTypes = "http://terminology.hl7.org/CodeSystem/audit-entity-type";
constexpr auto visitedUrl = "http://fse.example/StructureDefinition/struttura-frequentata";
constexpr auto entityRoles = "http://terminology.hl7.org/CodeSystem/object-role";

struct Deed {
    const char* action;       // of the value set audit-event-action
    const char* interaction;  // of restful-interaction
};

Deed deedOf(AccessKind kind) {
    switch (kind) {
        case AccessKind::read:
            return {"R", "read"};
        case AccessKind::search:
            return {"E", "search-type"};
        case AccessKind::create:
            return {"C", "create"};
        case AccessKind::update:
            return {"U", "update"};
        case AccessKind::remove:
            return {"D", "delete"};
    }
    return {"R", "read"};
}

QJsonObject purposeOf(AccessPurpose purpose) {
    switch (purpose) {
        case AccessPurpose::ownRequest:
            return coding(purposes, QStringLiteral("PATRQT"), QStringLiteral("patient requested"));
        case AccessPurpose::representation:
            return coding(purposes, QStringLiteral("FAMRQT"), QStringLiteral("family requested"));
        case AccessPurpose::treatment:
            return coding(purposes, QStringLiteral("TREAT"), QStringLiteral("treatment"));
        case AccessPurpose::operations:
            return coding(purposes, QStringLiteral("HOPERAT"),
                          QStringLiteral("healthcare operations"));
        case AccessPurpose::emergency:
            return coding(purposes, QStringLiteral("ETREAT"),
                          QStringLiteral("Emergency Treatment"));
    }
    return {};
}

QJsonObject agent(const Access& access) {
    QJsonObject role{{"text", roleText(access.role)}};
    if (!access.role.isEmpty()) role.insert("coding", QJsonArray{coding(roleSystem, access.role)});
    QJsonObject json{{"role", QJsonArray{role}}, {"name", access.who}, {"requestor", true}};
    if (!access.body.isEmpty()) json.insert("who", QJsonObject{{"display", access.body}});
    if (access.visited)
        json.insert("extension", QJsonArray{QJsonObject{{"url", visitedUrl},
                                                        {"valueBoolean", *access.visited}}});
    return json;
}

/// Of a search, only the type is told.
QJsonObject entity(const Access& access) {
    const auto system = coding(entityTypes, QStringLiteral("2"), QStringLiteral("System Object"));
    if (!access.resource.contains(QLatin1Char('/')))
        return {{"type", system},
                {"role", coding(entityRoles, QStringLiteral("24"), QStringLiteral("Query"))},
                {"query", QString::fromLatin1(access.resource.toUtf8().toBase64())}};
    const auto domain = coding(entityRoles, QStringLiteral("4"), QStringLiteral("Domain Resource"));
    QJsonObject json{
        {"what", QJsonObject{{"reference", access.resource}}}, {"type", system}, {"role", domain}};
    if (!access.title.isEmpty()) json.insert("name", access.title);
    return json;
}

QJsonObject patientEntity(const Access& access) {
    return {{"what", reference("Patient", access.patientId)},
            {"type", coding(entityTypes, QStringLiteral("1"), QStringLiteral("Person"))},
            {"role", coding(entityRoles, QStringLiteral("1"), QStringLiteral("Patient"))}};
}

}  // namespace

QJsonObject auditEvent(const Access& access) {
    const auto deed = deedOf(access.kind);
    return {
        {"resourceType", "AuditEvent"},
        {"id", access.id},
        {"meta", QJsonObject{{"versionId", "1"}, {"lastUpdated", isoInstant(access.when)}}},
        {"type", coding(eventTypes, QStringLiteral("rest"), QStringLiteral("RESTful Operation"))},
        {"subtype", QJsonArray{coding(restInteractions, QLatin1String(deed.interaction))}},
        {"action", deed.action},
        {"recorded", isoInstant(access.when)},
        {"outcome", access.refused ? "8" : "0"},
        {"purposeOfEvent", QJsonArray{codeableConcept(purposeOf(access.purpose))}},
        {"agent", QJsonArray{agent(access)}},
        {"source",
         QJsonObject{{"observer", QJsonObject{{"display", "Fascicolo Sanitario Elettronico"}}}}},
        {"entity", QJsonArray{entity(access), patientEntity(access)}}};
}

}  // namespace mockportal::fhir
