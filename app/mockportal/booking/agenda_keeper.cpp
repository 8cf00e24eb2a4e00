// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/booking/agenda_keeper.h"

#include <algorithm>

#include "app/mockportal/booking/reminder.h"
#include "app/mockportal/booking/ticket.h"
#include "app/mockportal/documents/generator/calendar.h"
#include "app/mockportal/rules/working_days.h"

namespace mockportal {
namespace {

/// One that is booked was to be done, unless the facility says otherwise.
void finish(PortalState& state, Appointment& appointment) {
    state.appointments.change(appointment, AppointmentState::fulfilled, state.clock.now());
    state.prescriptions.setState(appointment.patientId, appointment.nre,
                                 PrescriptionState::dispensed);
}

QDate dayOf(const PortalState& state, const DemoAppointment& told, const QString& comune) {
    if (told.date.isValid()) return told.date;
    auto date = state.clock.now().date().addDays(told.days);
    while (!isWorkingDay(state.rules, date, comune)) date = date.addDays(1);
    return date;
}

/// Known to the prescriptions, or of a red one at the counter, which is not.
void addPrescription(const PortalState& state, Appointment& appointment, const Citizen& citizen) {
    const auto& agenda = state.agenda.content();
    const auto prescription = state.prescriptions.told(state.records, citizen, appointment.nre);
    const auto date = appointment.start.date();
    if (prescription) {
        appointment.iup = prescription->iup;
        appointment.ticketCents = static_cast<int>(expectedTicket(*prescription, {}, date));
        appointment.fullTicketCents = fullTicket(*prescription, date);
    } else {
        const auto* service = agenda.service(appointment.service);
        appointment.ticketCents = fullTicket(*service, date);
        appointment.fullTicketCents = appointment.ticketCents;
    }
}

/// Of who is acted for: that of the person who does.
QString phoneOf(const PortalState& state, const Citizen& citizen) {
    const auto& mobile =
        citizen.mobile.isEmpty() ? state.records.specimen().mobile : citizen.mobile;
    return QStringLiteral("+39") + mobile;
}

Appointment demo(const PortalState& state, const Citizen& citizen, const DemoAppointment& told) {
    const auto& agenda = state.agenda.content();
    const auto* facility = agenda.facility(told.facility);
    const auto* service = agenda.service(told.service);
    const auto start = italianTime(dayOf(state, told, facility->comune), told.time);
    const auto schedule = facility->key + QLatin1Char('-') + service->id();
    Appointment appointment{
        .id = stableId(QStringLiteral("appointment/%1/%2").arg(citizen.patientId, told.code)),
        .patientId = citizen.patientId,
        .state = told.state,
        .facility = told.facility,
        .service = told.service,
        .slot = schedule + QLatin1Char('.') + start.toString(QStringLiteral("yyyyMMdd'T'hhmm")),
        .start = start,
        .end = start.addSecs(qint64{service->minutes} * 60),
        .nre = told.nre,
        .priority = told.priority,
        .question = told.question,
        .phone = phoneOf(state, citizen),
        .created = std::min(start.addDays(-14), state.clock.now()),
        .code = told.code,
        .cancelReason = told.reason};
    addPrescription(state, appointment, citizen);
    return appointment;
}

}  // namespace

void keepAgenda(PortalState& state) {
    const auto now = state.clock.now();
    state.appointments.letGoOverdue(now);
    for (const auto& each : state.appointments.overAt(now)) finish(state, *each);
    for (const auto& each : state.appointments.inState(AppointmentState::booked))
        remind(state, *each);
}

void addDemoAppointments(PortalState& state, const Citizen& citizen,
                         const QList<DemoAppointment>& told) {
    for (const auto& each : told) {
        auto appointment = demo(state, citizen, each);
        // Two with the demo record have the same time: the second has nothing that takes it.
        if (state.appointments.isTaken(appointment.slot)) appointment.slot = appointment.id;
        const auto reminder = reminderTime(state, appointment);
        if (appointment.state == AppointmentState::booked && reminder > state.clock.now())
            appointment.remindAt = reminder;
        state.appointments.add(std::move(appointment), state.clock.now());
    }
}

}  // namespace mockportal
