// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/fhir/immunization.h"

#include "app/mockportal/base/iso_time.h"
#include "app/mockportal/documents/generator/calendar.h"
#include "app/mockportal/documents/oids.h"
#include "app/mockportal/fhir/fhir_json.h"

namespace mockportal::fhir {
namespace {

constexpr auto atcSystem = "http://www.whocc.no/atc";
constexpr auto postponedUrl = "http://fse.example/StructureDefinition/differita-fino";
constexpr auto forecastSystem =
    "http://terminology.hl7.org/CodeSystem/immunization-recommendation-status";

QString day(const QDate& date) {
    return date.toString(Qt::ISODate);
}

QJsonObject vaccineCode(const Vaccine& vaccine) {
    const auto aic = QByteArray("urn:oid:") + oid::aic;
    return {{"coding", QJsonArray{coding(atcSystem, vaccine.atc, vaccine.name),
                                  coding(aic.constData(), vaccine.aic, vaccine.product)}},
            {"text", vaccine.product}};
}

QJsonArray antigens(const Vaccine& vaccine) {
    QJsonArray list;
    for (const auto& antigen : vaccine.antigens) list << QJsonObject{{"text", antigen}};
    return list;
}

QJsonObject meta(const QDateTime& updated) {
    return {{"versionId", "1"}, {"lastUpdated", isoTime(updated)}};
}

QJsonObject patient(const QString& id) {
    return {{"reference", QStringLiteral("Patient/") + id}};
}

QString idOf(const Vaccination& vaccination, const QString& patientId) {
    return stableId(QStringLiteral("%1/immunization/%2/%3/%4")
                        .arg(patientId, vaccination.vaccine.atc, day(vaccination.date))
                        .arg(vaccination.dose));
}

void addGiven(QJsonObject& json, const Vaccination& vaccination, const VaccinationOffice& office) {
    const QJsonObject actor{{"display", office.author.displayName()}};
    json.insert("status", "completed");
    json.insert("lotNumber", vaccination.lot);
    json.insert("site", QJsonObject{{"text", vaccination.site}});
    json.insert("performer", QJsonArray{QJsonObject{{"actor", actor}}});
    json.insert("location", QJsonObject{{"display", office.facility.name}});
}

void addReason(QJsonObject& json, const Vaccination& vaccination) {
    json.insert("status", "not-done");
    json.insert("statusReason", QJsonObject{{"text", vaccination.reason}});
    if (vaccination.state != Vaccination::State::postponed) return;
    const QJsonObject until{{"url", postponedUrl}, {"valueDate", day(vaccination.until)}};
    json.insert("extension", QJsonArray{until});
}

QJsonObject criterion(const char* loincCode, const char* name, const QDate& date) {
    return {{"code", codeableConcept(coding(loinc, QLatin1String(loincCode), QLatin1String(name)))},
            {"value", day(date)}};
}

QJsonObject recommendation(const PlannedVaccination& planned, const QDate& today) {
    const auto status = planned.due < today ? QStringLiteral("overdue") : QStringLiteral("due");
    return {{"vaccineCode", QJsonArray{vaccineCode(planned.vaccine)}},
            {"targetDisease", QJsonObject{{"text", planned.vaccine.antigens.join(", ")}}},
            {"forecastStatus", codeableConcept(coding(forecastSystem, status))},
            {"dateCriterion",
             QJsonArray{criterion("30981-5", "Earliest date to give", planned.earliest),
                        criterion("30980-7", "Date vaccine due", planned.due)}},
            {"doseNumberPositiveInt", planned.dose}};
}

}  // namespace

QJsonObject immunization(const Vaccination& vaccination, const VaccinationOffice& office,
                         const QString& patientId) {
    const auto recorded = italianTime(vaccination.date, QTime(18, 0));
    const QJsonObject protocol{{"targetDisease", antigens(vaccination.vaccine)},
                               {"doseNumberPositiveInt", vaccination.dose}};
    QJsonObject json{{"resourceType", "Immunization"},
                     {"id", idOf(vaccination, patientId)},
                     {"meta", meta(recorded)},
                     {"vaccineCode", vaccineCode(vaccination.vaccine)},
                     {"patient", patient(patientId)},
                     {"occurrenceDateTime", day(vaccination.date)},
                     {"protocolApplied", QJsonArray{protocol}}};
    if (vaccination.state == Vaccination::State::given)
        addGiven(json, vaccination, office);
    else
        addReason(json, vaccination);
    return json;
}

QJsonObject immunizationRecommendation(const QList<PlannedVaccination>& planned,
                                       const VaccinationOffice& office, const QString& patientId,
                                       const QDateTime& now) {
    if (planned.isEmpty()) return {};
    QJsonArray list;
    for (const auto& each : planned) list << recommendation(each, now.date());
    return {{"resourceType", "ImmunizationRecommendation"},
            {"id", stableId(patientId + QStringLiteral("/recommendation"))},
            {"meta", meta(now)},
            {"patient", patient(patientId)},
            {"date", isoTime(now)},
            {"authority", QJsonObject{{"display", office.facility.name}}},
            {"recommendation", list}};
}

}  // namespace mockportal::fhir
