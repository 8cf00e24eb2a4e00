// SPDX-License-Identifier: EUPL-1.2
#include "core/booking/booking_reader.h"

#include <cmath>

#include "core/booking/booking_json.h"

namespace core {

using namespace booking;

namespace {

QString telephoneOf(const QJsonObject& json) {
    for (const auto& contact : json[QLatin1String("telecom")].toArray())
        if (contact[QLatin1String("system")].toString() == QLatin1String("phone"))
            return contact[QLatin1String("value")].toString().trimmed();
    return {};
}

QJsonObject partFor(const QJsonValue& reference, const FhirParts& parts) {
    return parts.value(reference[QLatin1String("reference")].toString());
}

QString nameOf(const QJsonValue& reference, const FhirParts& parts) {
    const auto name = word(partFor(reference, parts), "name");
    return name.isEmpty() ? reference[QLatin1String("display")].toString().trimmed() : name;
}

bool leadsTo(const QJsonValue& reference, const char* type) {
    return reference[QLatin1String("reference")].toString().startsWith(QLatin1String(type) + u'/');
}

}  // namespace

std::optional<Money> readMoney(const QJsonObject& resource, const char* name) {
    const auto money = extension(resource, name, "valueMoney");
    const auto value = money[QLatin1String("value")];
    const auto currency = money[QLatin1String("currency")].toString(QStringLiteral("EUR"));
    if (!value.isDouble() || currency != QLatin1String("EUR")) return std::nullopt;
    return Money{std::llround(value.toDouble() * 100)};
}

std::optional<CatalogueService> readService(const QJsonObject& json) {
    if (!isType(json, "HealthcareService")) return std::nullopt;
    const auto type = json[QLatin1String("type")][0];
    const auto told = fhir::text(type);
    CatalogueService service{
        .code = fhir::code(type, catalogueSystem),
        .name = told.isEmpty() ? word(json, "name") : told,
        .branchCode = fhir::code(json[QLatin1String("specialty")][0], branchSystem),
        .branch = fhir::text(json[QLatin1String("specialty")][0]),
        .preparation = extension(json, "preparazione", "valueMarkdown").toString().trimmed()};
    service.instrumental = extension(json, "esame-strumentale", "valueBoolean").toBool();
    if (service.code.isEmpty() || service.name.isEmpty()) return std::nullopt;
    return service;
}

FhirParts partsOf(const QVector<QJsonObject>& resources) {
    FhirParts parts;
    for (const auto& one : resources)
        parts.insert(word(one, "resourceType") + u'/' + word(one, "id"), one);
    return parts;
}

Facility readFacility(const QJsonObject& location, const FhirParts& parts) {
    const auto address = location[QLatin1String("address")].toObject();
    return {.id = word(location, "id"),
            .name = word(location, "name"),
            .body = nameOf(location[QLatin1String("managingOrganization")], parts),
            .street = address[QLatin1String("line")][0].toString().trimmed(),
            .city = word(address, "city"),
            .province = word(address, "district"),
            .postalCode = word(address, "postalCode"),
            .telephone = telephoneOf(location)};
}

std::optional<Agenda> readAgenda(const QJsonObject& json, const FhirParts& parts) {
    if (!isType(json, "Schedule") || word(json, "id").isEmpty()) return std::nullopt;
    const auto type = json[QLatin1String("serviceType")][0];
    Agenda agenda{.id = word(json, "id"),
                  .serviceCode = fhir::code(type, catalogueSystem),
                  .branchCode = fhir::code(json[QLatin1String("specialty")][0], branchSystem),
                  .service = fhir::text(type),
                  .firstFree = fhir::time(extension(json, "primo-posto", "valueDateTime")),
                  .ticket = readMoney(json, "ticket")};
    const auto distance = extension(json, "distanza-km", "valueDecimal");
    if (distance.isDouble()) agenda.distanceKm = distance.toDouble();
    for (const auto& actor : json[QLatin1String("actor")].toArray()) {
        if (!leadsTo(actor, "Location")) continue;
        agenda.facility = readFacility(partFor(actor, parts), parts);
        if (agenda.facility.name.isEmpty()) agenda.facility.name = nameOf(actor, parts);
    }
    return agenda;
}

std::optional<FreeSlot> readSlot(const QJsonObject& json) {
    if (!isType(json, "Slot") || word(json, "status") != QLatin1String("free")) return std::nullopt;
    FreeSlot slot{.id = word(json, "id"),
                  .start = fhir::time(json[QLatin1String("start")]),
                  .end = fhir::time(json[QLatin1String("end")])};
    slot.withinClass = extension(json, "entro-classe", "valueBoolean").toBool(true);
    slot.classLimit =
        QDate::fromString(extension(json, "limite-classe", "valueDate").toString(), Qt::ISODate);
    if (slot.id.isEmpty() || !slot.start.isValid()) return std::nullopt;
    return slot;
}

}  // namespace core
