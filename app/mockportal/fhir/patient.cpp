// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/fhir/fhir_json.h"
#include "app/mockportal/fhir/resources.h"

namespace mockportal::fhir {
namespace {

QJsonObject address(const Citizen& citizen) {
    return {{"use", "home"},
            {"line", QJsonArray{citizen.address}},
            {"city", citizen.city},
            {"postalCode", citizen.postalCode},
            {"country", "IT"}};
}

}  // namespace

QJsonObject patient(const Citizen& citizen) {
    const QJsonObject name{
        {"use", "official"}, {"family", citizen.family}, {"given", QJsonArray{citizen.given}}};
    const QJsonObject identifier{{"system", codiceFiscaleSystem}, {"value", citizen.codiceFiscale}};
    QJsonObject json{{"resourceType", "Patient"},
                     {"id", citizen.patientId},
                     {"identifier", QJsonArray{identifier}},
                     {"active", true},
                     {"name", QJsonArray{name}}};
    if (!citizen.sex.isEmpty())
        json.insert("gender", citizen.sex == QLatin1String("F") ? "female" : "male");
    if (citizen.birthDate.isValid())
        json.insert("birthDate", citizen.birthDate.toString(Qt::ISODate));
    if (!citizen.city.isEmpty()) json.insert("address", QJsonArray{address(citizen)});
    return json;
}

}  // namespace mockportal::fhir
