// SPDX-License-Identifier: EUPL-1.2
#include "core/base/euro.h"
#include "core/booking/booking_json.h"
#include "core/booking/booking_reader.h"
#include "core/booking/booking_rules.h"

namespace core {

using namespace booking;

namespace {

constexpr auto noticeUrl = "http://fse.example/StructureDefinition/avviso-pagamento";
constexpr qsizetype noticeDigits = 18;

AppointmentState stateOf(const QJsonObject& json) {
    static const QHash<QString, AppointmentState> words{
        {QStringLiteral("proposed"), AppointmentState::held},
        {QStringLiteral("booked"), AppointmentState::confirmed},
        {QStringLiteral("cancelled"), AppointmentState::cancelled},
        {QStringLiteral("fulfilled"), AppointmentState::done},
        {QStringLiteral("noshow"), AppointmentState::missed}};
    return words.value(word(json, "status"), AppointmentState::unknown);
}

QString shown(const QJsonValue& actor, const QString& known) {
    return known.isEmpty() ? actor[QLatin1String("display")].toString().trimmed() : known;
}

FhirParts withContained(const QJsonObject& json, FhirParts parts) {
    for (const auto& one : json[QLatin1String("contained")].toArray())
        parts.insert(u'#' + one[QLatin1String("id")].toString(), one.toObject());
    return parts;
}

void readParticipants(const QJsonObject& json, const FhirParts& parts, Appointment& into) {
    for (const auto& participant : json[QLatin1String("participant")].toArray()) {
        const auto actor = participant[QLatin1String("actor")];
        const auto reference = actor[QLatin1String("reference")].toString();
        const auto part = parts.value(reference);
        if (reference.startsWith(QLatin1String("Patient/")))
            into.patient = shown(actor, {});
        else if (reference.startsWith(QLatin1String("Location/")) || isType(part, "Location")) {
            into.facility = readFacility(part, parts);
            into.facility.name = shown(actor, into.facility.name);
        }
    }
}

void readPrescription(const QJsonObject& json, Appointment& into) {
    for (const auto& request : json[QLatin1String("basedOn")].toArray()) {
        const QJsonArray identifier{request[QLatin1String("identifier")]};
        if (into.nre.isEmpty()) into.nre = fhir::identifier(identifier, nreSystem);
        if (into.iup.isEmpty()) into.iup = fhir::identifier(identifier, iupSystem);
    }
    into.priority = classOf(extension(json, "classe-priorita", "valueCode").toString());
    into.question = fhir::text(json[QLatin1String("reasonCode")][0]);
}

QString preparationOf(const QJsonObject& json) {
    const auto told = word(json, "patientInstruction");
    return told.isEmpty() ? extension(json, "preparazione", "valueMarkdown").toString().trimmed()
                          : told;
}

void readMoments(const QJsonObject& json, Appointment& into) {
    into.start = fhir::time(json[QLatin1String("start")]);
    into.end = fhir::time(json[QLatin1String("end")]);
    into.cancelBy = fhir::time(extension(json, "disdetta-entro", "valueDateTime"));
    into.cancelUntil = fhir::time(extension(json, "annullabile-fino", "valueDateTime"));
    into.heldUntil = fhir::time(extension(json, "blocco-fino", "valueInstant"));
    into.told = fhir::time(json[QLatin1String("meta")][QLatin1String("lastUpdated")]);
    into.sequence = extension(json, "sequenza", "valueInteger").toInt();
}

/// Only with a number and an amount can anybody pay.
std::optional<PaymentNotice> readNotice(const QJsonObject& json) {
    const auto all = fhir::extension(json, noticeUrl)[QLatin1String("extension")].toArray();
    PaymentNotice notice;
    bool priced = false;
    for (const auto& part : all) {
        const auto name = part[QLatin1String("url")].toString();
        const auto text = part[QLatin1String("valueString")].toString().trimmed();
        if (name == QLatin1String("numero")) notice.number = text;
        if (name == QLatin1String("ente")) notice.body = text;
        if (name == QLatin1String("codice-ente")) notice.bodyCode = text;
        if (name == QLatin1String("scadenza"))
            notice.due =
                QDate::fromString(part[QLatin1String("valueDate")].toString(), Qt::ISODate);
        if (name != QLatin1String("importo")) continue;
        const auto cents = centsOf(part[QLatin1String("valueMoney")]);
        priced = cents.has_value();
        notice.amount.cents = cents.value_or(0);
    }
    const bool whole = priced && notice.number.size() == noticeDigits;
    return whole ? std::optional(notice) : std::nullopt;
}

}  // namespace

std::optional<Appointment> readAppointment(const QJsonObject& json, const FhirParts& others) {
    if (!isType(json, "Appointment")) return std::nullopt;
    const auto parts = withContained(json, others);
    const auto type = json[QLatin1String("serviceType")][0];
    Appointment appointment{
        .id = word(json, "id"),
        .version = json[QLatin1String("meta")][QLatin1String("versionId")].toString(),
        .state = stateOf(json),
        .code = fhir::identifier(json[QLatin1String("identifier")], codeSystem),
        .service = fhir::text(type),
        .serviceCode = fhir::code(type, catalogueSystem),
        .branchCode = fhir::code(json[QLatin1String("specialty")][0], branchSystem)};
    readMoments(json, appointment);
    readParticipants(json, parts, appointment);
    readPrescription(json, appointment);
    appointment.phone = extension(json, "recapito", "valueString").toString().trimmed();
    appointment.preparation = preparationOf(json);
    appointment.ticket = readMoney(json, "ticket");
    appointment.slot = fhir::referenceId(json[QLatin1String("slot")][0]);
    appointment.ticketDue = readMoney(json, "ticket-dovuto");
    appointment.notice = readNotice(json);
    appointment.replacedBy = fhir::referenceId(extension(json, "sostituito-da", "valueReference"));
    if (appointment.id.isEmpty() || !appointment.start.isValid()) return std::nullopt;
    return appointment;
}

}  // namespace core
