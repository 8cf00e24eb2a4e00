// SPDX-License-Identifier: EUPL-1.2
#include "core/doctor/doctor_reader.h"

#include <QJsonArray>
#include <algorithm>

#include "core/fhir/fhir_values.h"

namespace core {
namespace {

constexpr const char* kindSystem = "http://fse.example/cs/medico";
constexpr const char* codeSystem = "http://fse.example/sid/codice-medico";
constexpr const char* languageSystem = "urn:ietf:bcp:47";

QJsonObject ours(const QJsonObject& resource, const char* name) {
    const auto url = QByteArray("http://fse.example/StructureDefinition/") + name;
    return fhir::extension(resource, url.constData());
}

/// What a Reference leads to: contained ("#7") or included ("Location/7").
QJsonObject referred(const QJsonObject& role, const QHash<QString, QJsonObject>& included,
                     const QJsonValue& reference) {
    const auto name = reference[QLatin1String("reference")].toString();
    for (const auto& resource : role[QLatin1String("contained")].toArray())
        if (name == QLatin1Char('#') + resource[QLatin1String("id")].toString())
            return resource.toObject();
    return included.value(name);
}

int dayOf(const QString& code) {
    static const QStringList days{
        QStringLiteral("mon"), QStringLiteral("tue"), QStringLiteral("wed"), QStringLiteral("thu"),
        QStringLiteral("fri"), QStringLiteral("sat"), QStringLiteral("sun")};
    return static_cast<int>(days.indexOf(code));
}

QTime clockTime(const QJsonValue& value) {
    return QTime::fromString(value.toString().left(5), QStringLiteral("HH:mm"));
}

OpeningHours readHours(const QJsonValue& list) {
    OpeningHours hours;
    for (const auto& entry : list.toArray()) {
        const OpeningHours::Interval interval{clockTime(entry[QLatin1String("openingTime")]),
                                              clockTime(entry[QLatin1String("closingTime")])};
        if (!interval.opens.isValid() || !interval.closes.isValid()) continue;
        for (const auto& day : entry[QLatin1String("daysOfWeek")].toArray())
            if (const int index = dayOf(day.toString()); index >= 0)
                hours.days.at(static_cast<std::size_t>(index)) << interval;
    }
    for (auto& day : hours.days) std::ranges::sort(day, {}, &OpeningHours::Interval::opens);
    return hours;
}

QString telecom(const QJsonObject& resource, const char* system) {
    for (const auto& entry : resource[QLatin1String("telecom")].toArray())
        if (entry[QLatin1String("system")].toString() == QLatin1String(system))
            return entry[QLatin1String("value")].toString();
    return {};
}

Surgery readSurgery(const QJsonObject& location) {
    const auto address = location[QLatin1String("address")];
    return {
        .address = address[QLatin1String("line")][0].toString(),
        .comune = address[QLatin1String("city")].toString(),
        .province = address[QLatin1String("district")].toString(),
        .postalCode = address[QLatin1String("postalCode")].toString(),
        .phone = telecom(location, "phone"),
        .hours = readHours(location[QLatin1String("hoursOfOperation")]),
        .byAppointment = ours(location, "su-appuntamento")[QLatin1String("valueBoolean")].toBool()};
}

Association::Kind associationKind(const QString& code) {
    if (code == QLatin1String("rete")) return Association::Kind::network;
    if (code == QLatin1String("gruppo")) return Association::Kind::group;
    return Association::Kind::association;
}

std::optional<Association> readAssociation(const QJsonObject& role) {
    const auto told = ours(role, "associazione");
    if (told.isEmpty()) return std::nullopt;
    const auto part = [&told](const char* name) { return fhir::extension(told, name); };
    return Association{
        .code = part("code")[QLatin1String("valueString")].toString(),
        .name = part("name")[QLatin1String("valueString")].toString(),
        .kind = associationKind(part("kind")[QLatin1String("valueCode")].toString())};
}

QVector<Named> readLanguages(const QJsonObject& practitioner) {
    QVector<Named> languages;
    for (const auto& spoken : practitioner[QLatin1String("communication")].toArray())
        languages << Named{fhir::code(spoken, languageSystem), fhir::text(spoken)};
    return languages;
}

int count(const QJsonObject& role, const char* name) {
    return std::max(0, ours(role, name)[QLatin1String("valueInteger")].toInt());
}

void readNumbers(const QJsonObject& role, Doctor& doctor) {
    doctor.patients = count(role, "assistiti");
    doctor.ceiling = count(role, "massimale");
    doctor.places = count(role, "posti");
    doctor.choosableOnline = ours(role, "scelta-online")[QLatin1String("valueBoolean")].toBool();
    const QJsonValue area = ours(role, "ambito")[QLatin1String("valueCoding")];
    doctor.area = {area[QLatin1String("code")].toString(),
                   area[QLatin1String("display")].toString()};
    const QJsonValue distance = ours(role, "distanza-km")[QLatin1String("valueDecimal")];
    if (distance.isDouble()) doctor.distance = distance.toDouble();
}

}  // namespace

Result<Doctor> readDoctor(const QJsonObject& role, const QHash<QString, QJsonObject>& included) {
    Doctor doctor;
    doctor.id = role[QLatin1String("id")].toString();
    doctor.name = role[QLatin1String("practitioner")][QLatin1String("display")].toString();
    if (role[QLatin1String("resourceType")].toString() != QLatin1String("PractitionerRole") ||
        doctor.id.isEmpty() || doctor.name.isEmpty())
        return fail(errors::portalAnswer, "no doctor");
    const auto kind = fhir::code(role[QLatin1String("code")][0], kindSystem);
    doctor.kind = kind == QLatin1String("PLS") ? DoctorKind::paediatrician : DoctorKind::family;
    const auto person = referred(role, included, role[QLatin1String("practitioner")]);
    doctor.code = fhir::identifier(person[QLatin1String("identifier")], codeSystem);
    doctor.languages = readLanguages(person);
    doctor.email = telecom(role, "email");
    readNumbers(role, doctor);
    doctor.association = readAssociation(role);
    for (const auto& place : role[QLatin1String("location")].toArray())
        doctor.surgeries << readSurgery(referred(role, included, place));
    doctor.verdict = readChoiceVerdict(role);
    return doctor;
}

QVector<Doctor> readDoctors(const QVector<QJsonObject>& resources) {
    QHash<QString, QJsonObject> included;
    for (const auto& resource : resources)
        included.insert(resource[QLatin1String("resourceType")].toString() + QLatin1Char('/') +
                            resource[QLatin1String("id")].toString(),
                        resource);
    QVector<Doctor> doctors;
    for (const auto& resource : resources)
        if (auto doctor = readDoctor(resource, included)) doctors << std::move(*doctor);
    return doctors;
}

}  // namespace core
