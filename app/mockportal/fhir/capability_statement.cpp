// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/base/iso_time.h"
#include "app/mockportal/fhir/fhir_json.h"
#include "app/mockportal/fhir/resource_family.h"
#include "app/mockportal/fhir/resources.h"

namespace mockportal::fhir {
namespace {

QJsonObject security() {
    return {{"description",
             "Bearer token from a login at /auth; how to log in is told by "
             "/.well-known/sportello.json."}};
}

QJsonArray everyCapability() {
    QJsonArray list;
    for (const auto& family : resourceFamilies())
        for (const auto entry : family.capabilities()) list << entry;
    return list;
}

}  // namespace

QJsonObject capabilityStatement(const QString& fhirUrl, const QDateTime& now) {
    const QJsonObject rest{
        {"mode", "server"}, {"security", security()}, {"resource", everyCapability()}};
    return {{"resourceType", "CapabilityStatement"},
            {"status", "active"},
            {"date", isoTime(now)},
            {"kind", "instance"},
            {"software", QJsonObject{{"name", "sportello-portal"}, {"version", SPORTELLO_VERSION}}},
            {"implementation",
             QJsonObject{{"description", "Mock portal of Sportello"}, {"url", fhirUrl}}},
            {"fhirVersion", "4.0.1"},
            {"format", QJsonArray{"application/fhir+json"}},
            {"rest", QJsonArray{rest}}};
}

}  // namespace mockportal::fhir
