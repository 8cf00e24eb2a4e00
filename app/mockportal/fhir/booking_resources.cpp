// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/fhir/booking_resources.h"

#include "app/mockportal/base/comuni.h"
#include "app/mockportal/base/iso_time.h"
#include "app/mockportal/fhir/fhir_json.h"
#include "app/mockportal/prescriptions/branches.h"

namespace mockportal::fhir {
namespace {

QJsonObject named(const char* type, const QString& id, const QString& name) {
    auto json = reference(type, id);
    json.insert("display", name);
    return json;
}

QJsonObject address(const CareFacility& facility, const Comune* place) {
    QJsonObject json{{"line", QJsonArray{facility.address}},
                     {"postalCode", facility.postalCode},
                     {"country", "IT"}};
    if (place == nullptr) return json;
    json.insert("city", place->name);
    json.insert("district", place->province);
    return json;
}

QJsonObject serviceType(const CatalogueService& service) {
    return codeableConcept(coding(catalogueSystem, service.code), service.name);
}

void addClassLimit(QJsonArray& extensions, const QDate& day, const QDate& limit) {
    if (!limit.isValid()) return;
    extensions << extension("entro-classe", "valueBoolean", day.isValid() && day <= limit)
               << extension("limite-classe", "valueDate", limit.toString(Qt::ISODate));
}

}  // namespace

QJsonObject euro(int cents) {
    return {{"value", cents / 100.0}, {"currency", "EUR"}};
}

void addService(QJsonObject& json, const CatalogueService& service) {
    json.insert("serviceType", QJsonArray{serviceType(service)});
    json.insert("specialty", QJsonArray{codeableConcept(coding(branchSystem, service.branch,
                                                               branchName(service.branch)))});
}

QJsonObject healthcareService(const CatalogueService& service) {
    QJsonObject json;
    addService(json, service);
    json.insert("type", json.take("serviceType"));
    json.insert("resourceType", "HealthcareService");
    json.insert("id", service.id());
    json.insert("active", true);
    json.insert("name", service.name);
    json.insert("extension",
                QJsonArray{extension("preparazione", "valueMarkdown",
                                     service.preparation.join(QLatin1Char('\n'))),
                           extension("esame-strumentale", "valueBoolean", service.instrumental)});
    return json;
}

QJsonObject organization(const CareBody& body) {
    return {
        {"resourceType", "Organization"}, {"id", body.id}, {"active", true}, {"name", body.name}};
}

QJsonObject location(const CareFacility& facility, const AgendaContent& content) {
    const auto* place = findComune(facility.comune);
    const auto* body = content.body(facility.body);
    QJsonObject json{
        {"resourceType", "Location"},
        {"id", facility.key},
        {"extension", QJsonArray{extension("comune", "valueCode", facility.comune)}},
        {"status", "active"},
        {"name", facility.name},
        {"telecom", QJsonArray{QJsonObject{{"system", "phone"}, {"value", facility.phone}}}},
        {"address", address(facility, place)},
        {"managingOrganization",
         named("Organization", facility.body, body == nullptr ? QString() : body->name)}};
    if (place != nullptr)
        json.insert("position",
                    QJsonObject{{"longitude", place->longitude}, {"latitude", place->latitude}});
    return json;
}

QJsonObject schedule(const AgendaSchedule& schedule, const ScheduleFacts& facts) {
    QJsonArray extensions;
    if (facts.first.isValid())
        extensions << extension("primo-posto", "valueDateTime", isoTime(facts.first));
    if (facts.distanceKm) extensions << extension("distanza-km", "valueDecimal", *facts.distanceKm);
    extensions << extension("ticket", "valueMoney", euro(facts.ticketCents));
    addClassLimit(extensions, facts.first.date(), facts.classLimit);
    QJsonObject json{
        {"resourceType", "Schedule"},
        {"id", schedule.id},
        {"active", true},
        {"extension", extensions},
        {"actor", QJsonArray{named("Location", schedule.facility->key, schedule.facility->name)}}};
    addService(json, *schedule.service);
    return json;
}

QJsonObject slot(const AgendaSlot& slot, bool isFree, const QDate& classLimit) {
    QJsonObject json{{"resourceType", "Slot"},
                     {"id", slot.id},
                     {"schedule", reference("Schedule", slot.schedule->id)},
                     {"status", isFree ? "free" : "busy"},
                     {"start", isoTime(slot.start)},
                     {"end", isoTime(slot.end)}};
    QJsonArray extensions;
    addClassLimit(extensions, slot.start.date(), classLimit);
    if (!extensions.isEmpty()) json.insert("extension", extensions);
    return json;
}

}  // namespace mockportal::fhir
