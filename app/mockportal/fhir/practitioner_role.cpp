// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/fhir/practitioner_role.h"

namespace mockportal::fhir {
namespace {

constexpr auto kindSystem = "http://fse.example/cs/medico";
constexpr auto codeSystem = "http://fse.example/sid/codice-medico";
constexpr auto areaSystem = "http://fse.example/cs/ambito";
constexpr auto languageSystem = "urn:ietf:bcp:47";

QJsonObject part(const char* url, const char* field, const QJsonValue& value) {
    return {{"url", url}, {QLatin1String(field), value}};
}

QJsonObject contact(const char* system, const QString& value) {
    return {{"system", system}, {"value", value}};
}

QJsonObject practitioner(const DoctorContent& content, const FamilyDoctor& doctor) {
    QJsonArray languages;
    for (const auto& code : doctor.languages)
        languages << codeableConcept(coding(languageSystem, code), content.languageName(code));
    return {{"resourceType", "Practitioner"},
            {"id", "medico"},
            {"identifier", QJsonArray{QJsonObject{{"system", codeSystem}, {"value", doctor.code}}}},
            {"name", QJsonArray{QJsonObject{{"family", doctor.family},
                                            {"given", QJsonArray{doctor.given}},
                                            {"prefix", QJsonArray{doctor.title}}}}},
            {"communication", languages}};
}

QJsonObject hextension(const SurgeryHours& hours) {
    static const QStringList days{"mon", "tue", "wed", "thu", "fri", "sat", "sun"};
    const auto format = QStringLiteral("HH:mm:ss");
    return {{"daysOfWeek", QJsonArray{days[hours.day - 1]}},
            {"openingTime", hours.opens.toString(format)},
            {"closingTime", hours.closes.toString(format)}};
}

QJsonObject address(const DoctorContent& content, const DoctorSurgery& surgery) {
    const auto* place = content.place(surgery.place);
    QJsonObject json{{"line", QJsonArray{surgery.address}}, {"country", "IT"}};
    if (place == nullptr) return json;
    json.insert("city", place->name);
    json.insert("district", place->province);
    json.insert("postalCode", place->postalCode);
    return json;
}

QString surgeryId(qsizetype number) {
    return QStringLiteral("ambulatorio-%1").arg(number + 1);
}

QJsonObject location(const DoctorContent& content, const DoctorSurgery& surgery, qsizetype number) {
    QJsonArray open;
    for (const auto& interval : surgery.hours) open << hextension(interval);
    QJsonObject json{{"resourceType", "Location"},
                     {"id", surgeryId(number)},
                     {"address", address(content, surgery)},
                     {"telecom", QJsonArray{contact("phone", surgery.phone)}},
                     {"extension", QJsonArray{extension("comune", "valueCode", surgery.place),
                                              extension("su-appuntamento", "valueBoolean",
                                                        surgery.appointment)}}};
    if (!open.isEmpty()) json.insert("hoursOfOperation", open);
    return json;
}

QJsonObject association(const DoctorAssociation& association) {
    const QJsonArray parts{part("code", "valueString", association.code),
                           part("name", "valueString", association.name),
                           part("kind", "valueCode", association.kind)};
    return extension("associazione", "extension", parts);
}

QJsonObject verdictJson(const ChoiceOutcome& verdict) {
    QJsonArray parts{part("esito", "valueCode", outcomeCode(verdict.kind))};
    for (const auto& code : verdict.reasons) parts << part("motivo", "valueCode", code);
    if (verdict.from.isValid())
        parts << part("dal", "valueDate", verdict.from.toString(Qt::ISODate));
    return extension("esito-scelta", "extension", parts);
}

QJsonArray extensions(const DoctorRegister& doctors, const FamilyDoctor& doctor, const QDate& today,
                      const RoleExtras& extras) {
    const auto area = doctors.areaOf(doctor);
    QJsonArray list{extension("assistiti", "valueInteger", doctors.patients(doctor, today)),
                    extension("massimale", "valueInteger", doctors.ceiling(doctor, today)),
                    extension("posti", "valueInteger", doctors.places(doctor, today)),
                    extension("ambito", "valueCoding",
                              coding(areaSystem, area, doctors.content().areaName(area))),
                    extension("scelta-online", "valueBoolean", doctor.online)};
    if (const auto* group = doctors.association(doctor.association)) list << association(*group);
    if (extras.kilometres) list << extension("distanza-km", "valueDecimal", *extras.kilometres);
    if (extras.verdict) list << verdictJson(*extras.verdict);
    return list;
}

}  // namespace

QJsonObject practitionerRole(const DoctorRegister& doctors, const FamilyDoctor& doctor,
                             const QDate& today, const RoleExtras& extras) {
    const auto& content = doctors.content();
    QJsonArray contained{practitioner(content, doctor)};
    QJsonArray places;
    for (qsizetype i = 0; i < doctor.surgeries.size(); ++i) {
        contained << location(content, doctor.surgeries[i], i);
        places << QJsonObject{{"reference", QLatin1Char('#') + surgeryId(i)}};
    }
    const QJsonObject person{{"reference", "#medico"}, {"display", doctor.displayName()}};
    QJsonObject json{
        {"resourceType", "PractitionerRole"},
        {"id", doctor.id},
        {"contained", contained},
        {"extension", extensions(doctors, doctor, today, extras)},
        {"active", true},
        {"practitioner", person},
        {"code", QJsonArray{codeableConcept(coding(kindSystem, roleCode(doctor.role)))}},
        {"location", places}};
    if (!doctor.email.isEmpty()) json.insert("telecom", QJsonArray{contact("email", doctor.email)});
    return json;
}

void addGeneralPractitioner(QJsonObject& patient, const DoctorRegister& doctors,
                            const Citizen& citizen, const QDate& today) {
    const auto* doctor = doctors.current(citizen, today);
    if (doctor == nullptr) return;
    auto chosen = reference("PractitionerRole", doctor->id);
    chosen.insert("display", doctor->displayName());
    patient.insert("generalPractitioner", QJsonArray{chosen});
}

}  // namespace mockportal::fhir
