// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/fhir/appointment_resource.h"

#include "app/mockportal/base/iso_time.h"
#include "app/mockportal/booking/booking_desk.h"
#include "app/mockportal/booking/payment_notice.h"
#include "app/mockportal/documents/generator/calendar.h"
#include "app/mockportal/documents/oids.h"
#include "app/mockportal/fhir/booking_resources.h"
#include "app/mockportal/fhir/fhir_json.h"

namespace mockportal::fhir {
namespace {

constexpr auto bookingSystem = "http://fse.example/sid/prenotazione";

void addString(QJsonArray& all, const char* name, const char* type, const QString& value) {
    if (!value.isEmpty()) all << extension(name, type, value);
}

/// R42: with what a ticket is paid.
void addNotice(QJsonArray& all, const PortalState& state, const Appointment& appointment) {
    const auto notice = paymentNotice(appointment, state.agenda.content(), state.rules);
    if (!notice) return;
    const QJsonArray parts{
        QJsonObject{{"url", "numero"}, {"valueString", notice->number}},
        QJsonObject{{"url", "importo"}, {"valueMoney", euro(notice->cents)}},
        QJsonObject{{"url", "scadenza"}, {"valueDate", notice->due.toString(Qt::ISODate)}},
        QJsonObject{{"url", "ente"}, {"valueString", notice->body}},
        QJsonObject{{"url", "codice-ente"}, {"valueString", notice->bodyCode}}};
    all << QJsonObject{{"url", "http://fse.example/StructureDefinition/avviso-pagamento"},
                       {"extension", parts}};
}

/// Until when what can be done without saying more.
void addDeadlines(QJsonArray& all, const PortalState& state, const Appointment& appointment) {
    if (appointment.state == AppointmentState::proposed)
        all << extension("blocco-fino", "valueInstant", isoInstant(appointment.heldUntil));
    if (!appointment.isLive()) return;
    const auto cutOff = italianTime(cutOffDay(state, appointment), QTime(23, 59, 59));
    all << extension("disdetta-entro", "valueDateTime", isoTime(cutOff))
        << extension("annullabile-fino", "valueDateTime",
                     isoTime(lastCancelTime(state, appointment)));
}

void addMoves(QJsonArray& all, const Appointment& appointment) {
    all << extension("sequenza", "valueInteger", appointment.sequence);
    if (!appointment.replaces.isEmpty())
        all << extension("sostituisce", "valueReference",
                         reference("Appointment", appointment.replaces));
    if (!appointment.replacedBy.isEmpty())
        all << extension("sostituito-da", "valueReference",
                         reference("Appointment", appointment.replacedBy));
}

QJsonArray extensions(const PortalState& state, const Appointment& appointment,
                      const CatalogueService* service) {
    QJsonArray all{extension("ticket", "valueMoney", euro(appointment.ticketCents))};
    if (appointment.dueCents)
        all << extension("ticket-dovuto", "valueMoney", euro(*appointment.dueCents));
    addNotice(all, state, appointment);
    addDeadlines(all, state, appointment);
    addMoves(all, appointment);
    addString(all, "recapito", "valueString", appointment.phone);
    addString(all, "classe-priorita", "valueCode", appointment.priority);
    if (service != nullptr)
        addString(all, "preparazione", "valueMarkdown",
                  service->preparation.join(QLatin1Char('\n')));
    return all;
}

QJsonArray basedOn(const Appointment& appointment, bool isOpen) {
    const QJsonObject nre{{"system", QStringLiteral("urn:oid:") + QLatin1String(oid::nre)},
                          {"value", appointment.nre}};
    QJsonArray list;
    for (const auto& id : appointment.requests) {
        auto request = isOpen ? QJsonObject() : reference("ServiceRequest", id);
        request.insert("identifier", nre);
        list << request;
        if (isOpen) break;
    }
    return list.isEmpty() ? QJsonArray{QJsonObject{{"identifier", nre}}} : list;
}

/// `named`: whose appointment it is; null where the name is not told.
QJsonArray participants(const PortalState& state, const Appointment& appointment,
                        const Citizen* named) {
    auto patient = reference("Patient", appointment.patientId);
    if (named != nullptr)
        patient.insert("display", named->given + QLatin1Char(' ') + named->family);
    auto place = reference("Location", appointment.facility);
    if (const auto* facility = state.agenda.content().facility(appointment.facility))
        place.insert("display", facility->name);
    return {QJsonObject{{"actor", patient}, {"status", "accepted"}},
            QJsonObject{{"actor", place}, {"status", "accepted"}}};
}

QJsonObject bare(const Appointment& appointment) {
    return {{"resourceType", "Appointment"},
            {"id", appointment.id},
            {"meta", QJsonObject{{"versionId", QString::number(appointment.version)},
                                 {"lastUpdated", isoInstant(appointment.updated)}}},
            {"status", appointmentStatus(appointment.state)},
            {"start", isoTime(appointment.start)},
            {"end", isoTime(appointment.end)},
            {"created", isoTime(appointment.created)}};
}

void addCodes(QJsonObject& json, const Appointment& appointment) {
    if (!appointment.code.isEmpty() && appointment.state != AppointmentState::proposed)
        json.insert("identifier", QJsonArray{QJsonObject{{"system", bookingSystem},
                                                         {"value", appointment.code}}});
    if (appointment.state == AppointmentState::cancelled && !appointment.cancelReason.isEmpty())
        json.insert("cancelationReason", QJsonObject{{"text", appointment.cancelReason}});
}

}  // namespace

QJsonObject appointment(const PortalState& state, const Appointment& appointment,
                        const BookingAsker& asker) {
    const auto* service = state.agenda.content().service(appointment.service);
    const bool isKnown = !asker.isOpen() || appointment.state != AppointmentState::proposed;
    auto json = bare(appointment);
    addCodes(json, appointment);
    json.insert("extension", extensions(state, appointment, service));
    json.insert("basedOn", basedOn(appointment, asker.isOpen()));
    json.insert("participant", participants(state, appointment, isKnown ? asker.patient : nullptr));
    if (isKnown && !appointment.question.isEmpty())
        json.insert("reasonCode", QJsonArray{QJsonObject{{"text", appointment.question}}});
    if (state.agenda.slot(appointment.slot))
        json.insert("slot", QJsonArray{reference("Slot", appointment.slot)});
    if (service == nullptr) return json;
    addService(json, *service);
    json.insert("patientInstruction", service->preparation.join(QLatin1Char('\n')));
    return json;
}

bool hasIdentifier(const Appointment& appointment, const QString& token) {
    const auto code = token.section(QLatin1Char('|'), -1);
    const bool isCode = appointment.state != AppointmentState::proposed && appointment.code == code;
    return token.isEmpty() || isCode || appointment.nre == code || appointment.iup == code;
}

}  // namespace mockportal::fhir
