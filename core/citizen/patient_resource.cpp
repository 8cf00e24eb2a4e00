// SPDX-License-Identifier: EUPL-1.2
#include "core/citizen/patient_resource.h"

#include <QJsonArray>

#include "core/fhir/fhir_values.h"

namespace core {
namespace {

constexpr auto codiceFiscaleSystem = "http://hl7.it/sid/codiceFiscale";
constexpr auto cardSystem = "http://fse.example/sid/tessera";
constexpr auto birthPlaceUrl = "http://hl7.org/fhir/StructureDefinition/patient-birthPlace";

QString text(const QJsonValue& json, const char* key) {
    return json[QLatin1String(key)].toString().trimmed();
}

QString structure(const QJsonObject& json, const char* name, const char* value = "valueString") {
    const QByteArray url = QByteArray("http://fse.example/StructureDefinition/") + name;
    return text(fhir::extension(json, url.constData()), value);
}

PostalAddress addressOf(const QJsonObject& json, const char* use) {
    for (const auto& entry : json[QLatin1String("address")].toArray())
        if (text(entry, "use") == QLatin1String(use))
            return {entry[QLatin1String("line")][0].toString(), text(entry, "postalCode"),
                    text(entry, "city"), text(entry, "district")};
    return {};
}

QString telecom(const QJsonObject& json, const char* system, const char* use) {
    for (const auto& entry : json[QLatin1String("telecom")].toArray())
        if (text(entry, "system") == QLatin1String(system) &&
            (*use == 0 || text(entry, "use") == QLatin1String(use)))
            return text(entry, "value");
    return {};
}

std::optional<CodiceFiscale::Sex> sexOf(const QString& gender) {
    if (gender == QLatin1String("female")) return CodiceFiscale::Sex::female;
    if (gender == QLatin1String("male")) return CodiceFiscale::Sex::male;
    return std::nullopt;
}

QDate cardEnd(const QJsonObject& json) {
    for (const auto& entry : json[QLatin1String("identifier")].toArray())
        if (text(entry, "system") == QLatin1String(cardSystem))
            return QDate::fromString(text(entry[QLatin1String("period")], "end"), Qt::ISODate);
    return {};
}

void readAdministration(const QJsonObject& json, CitizenDetails& read) {
    read.codiceFiscale = fhir::identifier(json[QLatin1String("identifier")], codiceFiscaleSystem);
    read.cardNumber = fhir::identifier(json[QLatin1String("identifier")], cardSystem);
    read.cardUntil = cardEnd(json);
    read.cardRemindFrom =
        QDate::fromString(structure(json, "tessera-ricorda-dal", "valueDate"), Qt::ISODate);
    read.citizenship = structure(json, "cittadinanza");
    read.asl = structure(json, "asl");
    read.doctor = text(json[QLatin1String("generalPractitioner")][0], "display");
}

}  // namespace

Result<CitizenDetails> readPatient(const QJsonObject& json) {
    if (text(json, "resourceType") != QLatin1String("Patient"))
        return fail(errors::portalAnswer, "no Patient");
    CitizenDetails read;
    const auto name = json[QLatin1String("name")][0];
    read.surname = text(name, "family");
    read.name = name[QLatin1String("given")][0].toString();
    read.sex = sexOf(text(json, "gender"));
    read.birthDate = QDate::fromString(text(json, "birthDate"), Qt::ISODate);
    read.birthPlace =
        text(fhir::extension(json, birthPlaceUrl)[QLatin1String("valueAddress")], "city");
    readAdministration(json, read);
    read.residence = addressOf(json, "home");
    read.domicile = addressOf(json, "temp");
    read.contacts = {telecom(json, "phone", "mobile"), telecom(json, "phone", "home"),
                     telecom(json, "email", "")};
    read.version = text(json[QLatin1String("meta")], "versionId");
    return read;
}

}  // namespace core
