// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/base/iso_time.h"
#include "app/mockportal/fhir/fhir_json.h"
#include "app/mockportal/fhir/resources.h"

namespace mockportal::fhir {
namespace {

QJsonArray interactions(std::initializer_list<const char*> codes) {
    QJsonArray list;
    for (const auto* code : codes) list << QJsonObject{{"code", code}};
    return list;
}

QJsonObject parameter(const char* name, const char* type) {
    return {{"name", name}, {"type", type}};
}

QJsonObject operation(const char* name) {
    const QString code(name);
    return {
        {"name", code},
        {"definition", QStringLiteral("http://hl7.org/fhir/OperationDefinition/Resource-") + code}};
}

QJsonObject documentReferences() {
    return {{"type", "DocumentReference"},
            {"interaction", interactions({"read", "search-type"})},
            {"versioning", "versioned"},
            {"searchParam",
             QJsonArray{parameter("patient", "reference"), parameter("status", "token"),
                        parameter("date", "date"), parameter("type", "token"),
                        parameter("category", "token"), parameter("encounter", "reference"),
                        parameter("_tag", "token")}},
            {"operation", QJsonArray{operation("meta-add"), operation("meta-delete")}}};
}

QJsonObject encounters() {
    return {{"type", "Encounter"},
            {"interaction", interactions({"read", "search-type"})},
            {"searchParam", QJsonArray{parameter("patient", "reference"), parameter("date", "date"),
                                       parameter("class", "token")}}};
}

QJsonObject ofOnePatient(const char* type) {
    return {{"type", type},
            {"interaction", interactions({"read", "search-type"})},
            {"searchParam", QJsonArray{parameter("patient", "reference")}}};
}

QJsonObject patients() {
    const QJsonObject certificate{
        {"name", "certificato-vaccinale"},
        {"definition", "http://fse.example/OperationDefinition/certificato-vaccinale"}};
    return {{"type", "Patient"},
            {"interaction", interactions({"read"})},
            {"operation", QJsonArray{certificate}}};
}

QJsonObject readOnly(const char* type) {
    return {{"type", type}, {"interaction", interactions({"read"})}};
}

QJsonObject security() {
    return {{"description",
             "Bearer token from a login at /auth; how to log in is told by "
             "/.well-known/sportello.json."}};
}

}  // namespace

QJsonObject capabilityStatement(const QString& fhirUrl, const QDateTime& now) {
    const QJsonObject rest{
        {"mode", "server"},
        {"security", security()},
        {"resource",
         QJsonArray{patients(), documentReferences(), readOnly("Binary"), encounters(),
                    ofOnePatient("Immunization"), ofOnePatient("ImmunizationRecommendation")}}};
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
