// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/fhir/fhir_json.h"
#include "app/mockportal/fhir/resources.h"

namespace mockportal::fhir {
namespace {

constexpr auto cardSystem = "http://fse.example/sid/tessera";
constexpr auto birthPlaceExtension = "http://hl7.org/fhir/StructureDefinition/patient-birthPlace";
constexpr auto belfiore = "http://fse.example/StructureDefinition/comune";

QString structure(const char* name) {
    return QStringLiteral("http://fse.example/StructureDefinition/") + QLatin1String(name);
}

QJsonObject address(const char* use, const HomeAddress& home) {
    QJsonObject json{{"use", use},
                     {"line", QJsonArray{home.line}},
                     {"city", home.city},
                     {"postalCode", home.postalCode},
                     {"country", "IT"}};
    if (!home.province.isEmpty()) json.insert("district", home.province);
    return json;
}

/// Where the person is registered and, when it is elsewhere, where they live.
QJsonArray addresses(const CitizenData& data) {
    QJsonArray list;
    if (!data.residence.city.isEmpty()) list << address("home", data.residence);
    if (!data.domicile.city.isEmpty()) list << address("temp", data.domicile);
    return list;
}

void addContact(QJsonArray& list, const char* system, const char* use, const QString& value) {
    if (!value.isEmpty()) list << QJsonObject{{"system", system}, {"use", use}, {"value", value}};
}

QJsonArray telecom(const Citizen& citizen, const CitizenData& data) {
    QJsonArray list;
    addContact(list, "phone", "mobile", citizen.mobile);
    addContact(list, "phone", "home", data.phone);
    addContact(list, "email", "home", data.email);
    return list;
}

QJsonObject birthPlace(const Citizen& citizen) {
    QJsonObject place{{"city", citizen.birthPlace}};
    if (!citizen.birthPlaceCode.isEmpty())
        place.insert("extension", QJsonArray{QJsonObject{{"url", belfiore},
                                                         {"valueCode", citizen.birthPlaceCode}}});
    return {{"url", birthPlaceExtension}, {"valueAddress", place}};
}

QJsonArray extensions(const Citizen& citizen, const CitizenData& data) {
    QJsonArray list{
        QJsonObject{{"url", structure("asl")}, {"valueString", data.asl}},
        QJsonObject{{"url", structure("cittadinanza")}, {"valueString", data.citizenship}}};
    if (data.cardRemindFrom.isValid())
        list << QJsonObject{{"url", structure("tessera-ricorda-dal")},
                            {"valueDate", data.cardRemindFrom.toString(Qt::ISODate)}};
    if (!citizen.birthPlace.isEmpty()) list << birthPlace(citizen);
    return list;
}

QJsonArray identifiers(const Citizen& citizen, const CitizenData& data) {
    const QJsonObject code{{"system", codiceFiscaleSystem}, {"value", citizen.codiceFiscale}};
    QJsonObject card{{"system", cardSystem}, {"value", data.cardNumber}};
    if (data.cardUntil.isValid())
        card.insert("period", QJsonObject{{"end", data.cardUntil.toString(Qt::ISODate)}});
    return data.cardNumber.isEmpty() ? QJsonArray{code} : QJsonArray{code, card};
}

}  // namespace

QJsonObject patient(const Citizen& citizen, const CitizenData& data) {
    const QJsonObject name{
        {"use", "official"}, {"family", citizen.family}, {"given", QJsonArray{citizen.given}}};
    QJsonObject json{{"resourceType", "Patient"},
                     {"id", citizen.patientId},
                     {"meta", QJsonObject{{"versionId", QString::number(data.version)}}},
                     {"extension", extensions(citizen, data)},
                     {"identifier", identifiers(citizen, data)},
                     {"active", true},
                     {"name", QJsonArray{name}}};
    if (!citizen.sex.isEmpty())
        json.insert("gender", citizen.sex == QLatin1String("F") ? "female" : "male");
    if (citizen.birthDate.isValid())
        json.insert("birthDate", citizen.birthDate.toString(Qt::ISODate));
    if (const auto list = addresses(data); !list.isEmpty()) json.insert("address", list);
    if (const auto list = telecom(citizen, data); !list.isEmpty()) json.insert("telecom", list);
    return json;
}

}  // namespace mockportal::fhir
