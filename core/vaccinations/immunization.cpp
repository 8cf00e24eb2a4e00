// SPDX-License-Identifier: EUPL-1.2
#include "core/vaccinations/immunization.h"

#include <QJsonArray>

#include "core/fhir/fhir_values.h"

namespace core {
namespace {

constexpr auto atcSystem = "http://www.whocc.no/atc";
constexpr auto aicSystem = "urn:oid:2.16.840.1.113883.2.9.6.1.5";
constexpr auto loinc = "http://loinc.org";
constexpr auto postponedUrl = "http://fse.example/StructureDefinition/differita-fino";
constexpr auto forecastSystem =
    "http://terminology.hl7.org/CodeSystem/immunization-recommendation-status";

QJsonValue first(const QJsonValue& json, const char* name) {
    const auto list = json[QLatin1String(name)].toArray();
    return list.isEmpty() ? QJsonValue() : list.first();
}

QString text(const QJsonValue& json, const char* name) {
    return json[QLatin1String(name)].toString().trimmed();
}

/// A day, or the day of an instant as it is written there.
QDate day(const QJsonValue& json) {
    return fhir::time(json).date();
}

/// The vaccine by its ATC name, which is shorter than the product's.
QString vaccineName(const QJsonValue& code) {
    for (const auto& coding : code[QLatin1String("coding")].toArray())
        if (text(coding, "system") == QLatin1String(atcSystem) &&
            !text(coding, "display").isEmpty())
            return text(coding, "display");
    return fhir::text(code);
}

QStringList antigensOf(const QJsonValue& protocol) {
    QStringList antigens;
    for (const auto& disease : protocol[QLatin1String("targetDisease")].toArray())
        if (const auto name = fhir::text(disease); !name.isEmpty()) antigens << name;
    return antigens;
}

QDate criterion(const QJsonValue& recommendation, const char* code) {
    for (const auto& each : recommendation[QLatin1String("dateCriterion")].toArray())
        if (fhir::code(each[QLatin1String("code")], loinc) == QLatin1String(code))
            return day(each[QLatin1String("value")]);
    return {};
}

/// targetDisease is one concept here, so a vaccine against several diseases names them in a row.
QStringList namesIn(const QString& row) {
    QStringList names;
    for (const auto& name : row.split(QLatin1Char(','), Qt::SkipEmptyParts))
        names << name.trimmed();
    return names;
}

DueVaccination planned(const QJsonValue& json) {
    DueVaccination due;
    const auto code = first(json, "vaccineCode");
    due.atc = fhir::code(code, atcSystem);
    due.antigens = namesIn(fhir::text(json[QLatin1String("targetDisease")]));
    due.name = vaccineName(code);
    if (due.name.isEmpty()) due.name = due.antigens.join(QLatin1String(", "));
    due.dose = json[QLatin1String("doseNumberPositiveInt")].toInt();
    due.from = criterion(json, "30981-5");
    due.by = criterion(json, "30980-7");
    return due;
}

void readState(const QJsonObject& json, Vaccination& vaccination) {
    if (text(json, "status") != QLatin1String("not-done")) return;
    vaccination.reason = fhir::text(json[QLatin1String("statusReason")]);
    const auto until = fhir::extension(json, postponedUrl);
    vaccination.state = until.isEmpty() ? VaccinationState::omitted : VaccinationState::postponed;
    vaccination.postponedUntil = day(until[QLatin1String("valueDate")]);
}

}  // namespace

std::optional<Vaccination> readImmunization(const QJsonObject& json) {
    Vaccination vaccination{.id = text(json, "id")};
    vaccination.date = day(json[QLatin1String("occurrenceDateTime")]);
    if (vaccination.id.isEmpty() || !vaccination.date.isValid() ||
        text(json, "status") == QLatin1String("entered-in-error"))
        return {};
    const auto code = json[QLatin1String("vaccineCode")];
    const auto protocol = first(json, "protocolApplied");
    vaccination.name = vaccineName(code);
    vaccination.product = text(code, "text");
    vaccination.atc = fhir::code(code, atcSystem);
    vaccination.aic = fhir::code(code, aicSystem);
    vaccination.antigens = antigensOf(protocol);
    vaccination.dose = protocol[QLatin1String("doseNumberPositiveInt")].toInt();
    vaccination.lot = text(json, "lotNumber");
    vaccination.site = fhir::text(json[QLatin1String("site")]);
    vaccination.performer = text(first(json, "performer")[QLatin1String("actor")], "display");
    vaccination.place = text(json[QLatin1String("location")], "display");
    readState(json, vaccination);
    return vaccination;
}

QVector<DueVaccination> readRecommendation(const QJsonObject& json) {
    QVector<DueVaccination> all;
    for (const auto& each : json[QLatin1String("recommendation")].toArray()) {
        const auto status = fhir::code(each[QLatin1String("forecastStatus")], forecastSystem);
        const bool open = status != QLatin1String("complete") &&
                          status != QLatin1String("immune") &&
                          status != QLatin1String("contraindicated");
        const auto due = planned(each);
        if (open && !due.name.isEmpty()) all << due;
    }
    return all;
}

}  // namespace core
