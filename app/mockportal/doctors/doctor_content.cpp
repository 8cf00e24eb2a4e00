// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/doctors/doctor_content.h"

#include <algorithm>

#include "app/mockportal/base/content_json.h"
#include "app/mockportal/record/record_store.h"

namespace mockportal {
namespace {

QString text(const QJsonObject& json, const char* key) {
    return json.value(QLatin1String(key)).toString();
}

QStringList texts(const QJsonValue& list) {
    QStringList all;
    for (const auto item : list.toArray()) all << item.toString();
    return all;
}

template <typename Value, typename Read>
QList<Value> listOf(const QJsonValue& json, Read read) {
    QList<Value> all;
    for (const auto item : json.toArray()) all << read(item.toObject());
    return all;
}

DoctorPlace placeOf(const QJsonObject& json) {
    const auto* comune = findComune(text(json, "code"));
    return {comune == nullptr ? Comune() : *comune, text(json, "area"),
            json.value("doctors").toInt(), json.value("paediatricians").toInt()};
}

QTime clockTime(const QString& written) {
    return QTime::fromString(written, QStringLiteral("H:mm"));
}

QList<SurgeryHours> hoursOf(const QJsonObject& json) {
    static const QStringList days{"mon", "tue", "wed", "thu", "fri", "sat", "sun"};
    QList<SurgeryHours> hours;
    for (int day = 1; day <= days.size(); ++day)
        for (const auto& interval : texts(json.value(days[day - 1])))
            hours << SurgeryHours{day, clockTime(interval.section(QLatin1Char('-'), 0, 0)),
                                  clockTime(interval.section(QLatin1Char('-'), 1, 1))};
    return hours;
}

DoctorSurgery surgeryOf(const QJsonObject& json) {
    return {text(json, "place"), text(json, "address"), text(json, "phone"),
            hoursOf(json.value("hours").toObject()), json.value("appointment").toBool()};
}

FamilyDoctor doctorOf(const QJsonObject& json) {
    FamilyDoctor doctor;
    doctor.code = text(json, "code");
    doctor.id = stableId(QStringLiteral("doctor/") + doctor.code);
    doctor.title = text(json, "title");
    doctor.given = text(json, "given");
    doctor.family = text(json, "family");
    doctor.role =
        text(json, "kind") == QLatin1String("PLS") ? DoctorRole::paediatrician : DoctorRole::family;
    doctor.place = text(json, "place");
    doctor.patients = json.value("patients").toInt();
    doctor.association = text(json, "association");
    doctor.languages = texts(json.value("languages"));
    doctor.email = text(json, "email");
    doctor.online = json.value("online").toBool(true);
    doctor.surgeries = listOf<DoctorSurgery>(json.value("surgeries"), surgeryOf);
    return doctor;
}

KnownChoice choiceOf(const QJsonObject& json) {
    return {text(json, "codiceFiscale"), text(json, "doctor"),
            QDate::fromString(text(json, "since"), Qt::ISODate)};
}

DoctorArea areaOf(const QJsonObject& json) {
    return {text(json, "code"), text(json, "name")};
}

DoctorAssociation associationOf(const QJsonObject& json) {
    return {text(json, "code"), text(json, "name"), text(json, "kind")};
}

QList<DoctorArea> languagesOf(const QJsonObject& json) {
    QList<DoctorArea> all;
    for (auto language = json.begin(); language != json.end(); ++language)
        all << DoctorArea{language.key(), language.value().toString()};
    return all;
}

QString nameIn(const QList<DoctorArea>& list, const QString& code) {
    const auto hit = std::ranges::find(list, code, &DoctorArea::code);
    return hit == list.end() ? QString() : hit->name;
}

}  // namespace

QString roleCode(DoctorRole role) {
    return role == DoctorRole::family ? QStringLiteral("MMG") : QStringLiteral("PLS");
}

const DoctorPlace* DoctorContent::place(const QString& code) const {
    const auto hit = std::ranges::find(places, code, &DoctorPlace::code);
    return hit == places.end() ? nullptr : &*hit;
}

QString DoctorContent::areaName(const QString& code) const {
    return nameIn(areas, code);
}

QString DoctorContent::languageName(const QString& code) const {
    return nameIn(languages, code);
}

ChoiceRules DoctorContent::rulesOn(const QDate& day) const {
    const auto ceiling = inForce(ceilings, day);
    const auto rule = inForce(rules, day);
    return {ceiling.value("MMG").toInt(),
            ceiling.value("PLS").toInt(),
            rule.value("change_days").toInt(),
            rule.value("family_from_age").toInt(),
            rule.value("paediatrician_until_age").toInt(),
            rule.value("extended_until_age").toInt(),
            rule.value("text_minutes").toInt()};
}

DoctorContent readDoctorContent() {
    const auto json = contentJson("doctors.json");
    DoctorContent content;
    content.places = listOf<DoctorPlace>(json.value("places"), placeOf);
    content.areas = listOf<DoctorArea>(json.value("areas"), areaOf);
    content.associations = listOf<DoctorAssociation>(json.value("associations"), associationOf);
    content.doctors = listOf<FamilyDoctor>(json.value("doctors"), doctorOf);
    content.languages = languagesOf(json.value("languages").toObject());
    content.choices = listOf<KnownChoice>(json.value("patients"), choiceOf);
    content.refusals = listOf<KnownChoice>(json.value("refusals"), choiceOf);
    content.families = texts(json.value("families"));
    content.women = texts(json.value("women"));
    content.men = texts(json.value("men"));
    content.streets = texts(json.value("streets"));
    content.ceilings = json.value("ceilings").toArray();
    content.rules = json.value("rules").toArray();
    return content;
}

}  // namespace mockportal
