// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/booking/booking_desk.h"

#include "app/mockportal/base/random_token.h"
#include "app/mockportal/booking/hold_checks.h"
#include "app/mockportal/booking/reminder.h"
#include "app/mockportal/booking/ticket.h"
#include "app/mockportal/fhir/prescription_resources.h"
#include "app/mockportal/rules/working_days.h"

namespace mockportal {
namespace {

constexpr int codeLength = 10;

/// Ten letters and digits that nobody confuses when it is read out.
QString bookingCode() {
    static constexpr auto alphabet = "23456789ABCDEFGHJKMNPQRSTVWXYZ";  // 30
    QString code;
    while (code.size() < codeLength)
        for (const char byte : randomBytes(codeLength))
            if (const auto number = static_cast<unsigned char>(byte);
                number < 240 && code.size() < codeLength)
                code += QLatin1Char(alphabet[number % 30]);
    return code;
}

int number(const PortalState& state, const char* name, const QDate& day) {
    return state.rules.number(QLatin1String(name), day);
}

QStringList requestsOf(const Prescription& prescription, const QString& patientId) {
    QStringList ids;
    for (qsizetype i = 0; i < prescription.lines.size(); ++i)
        ids << fhir::lineId(prescription, i, patientId);
    return ids;
}

void addPrescription(Appointment& appointment, const Prescription& prescription) {
    const auto day = appointment.start.date();
    appointment.nre = prescription.nre;
    appointment.iup = prescription.iup;
    appointment.requests = requestsOf(prescription, appointment.patientId);
    appointment.priority = prescription.priority;
    appointment.question = prescription.question;
    appointment.ticketCents = static_cast<int>(expectedTicket(prescription, {}, day));
    appointment.fullTicketCents = fullTicket(prescription, day);
}

bool isLate(const PortalState& state, const Appointment& appointment) {
    return state.clock.now().date() > cutOffDay(state, appointment);
}

Appointment held(const PortalState& state, const BookingAsker& asker, const HoldWish& wish,
                 const HoldFacts& facts) {
    const auto now = state.clock.now();
    const auto minutes = number(state, "hold_minutes", now.date());
    Appointment appointment{.patientId = asker.patient->patientId,
                            .facility = facts.slot.schedule->facility->key,
                            .service = facts.slot.schedule->service->id(),
                            .slot = facts.slot.id,
                            .start = facts.slot.start,
                            .end = facts.slot.end,
                            .phone = facts.phone,
                            .created = now,
                            .heldUntil = now.addSecs(qint64{minutes} * 60),
                            .replaces = wish.replaces};
    addPrescription(appointment, facts.prescription);
    if (facts.replaced != nullptr) {
        appointment.code = facts.replaced->code;
        appointment.sequence = facts.replaced->sequence + 1;
        appointment.replacesAtCost = isLate(state, *facts.replaced);
    }
    return appointment;
}

/// What has to be told before a booked one is given up, by moving or cancelling.
std::expected<void, BookingRefusal> consequence(const PortalState& state,
                                                const Appointment& appointment, bool accepted) {
    const auto now = state.clock.now();
    if (now > lastCancelTime(state, appointment))
        return std::unexpected(BookingRefusal{"too_late"});
    if (isLate(state, appointment) && !accepted)
        return std::unexpected(BookingRefusal{"ticket_due", 422, {}, appointment.fullTicketCents});
    return {};
}

void giveUp(PortalState& state, Appointment& appointment, bool atCost) {
    if (atCost) appointment.dueCents = appointment.fullTicketCents;
    state.appointments.change(appointment, AppointmentState::cancelled, state.clock.now());
}

/// Who held the new time before midnight was told of no cost, and has none.
void cancelReplaced(PortalState& state, const Appointment& confirmed) {
    const auto before = state.appointments.find(confirmed.replaces);
    if (before == nullptr || before->state != AppointmentState::booked) return;
    before->replacedBy = confirmed.id;
    giveUp(state, *before, confirmed.replacesAtCost);
}

}  // namespace

std::expected<AppointmentPtr, BookingRefusal> holdSlot(PortalState& state,
                                                       const BookingAsker& asker,
                                                       const HoldWish& wish) {
    const auto facts = checkHold(state, asker, wish);
    if (!facts) return std::unexpected(facts.error());
    if (facts->replaced != nullptr)
        if (const auto fine = consequence(state, *facts->replaced, wish.accepted); !fine)
            return std::unexpected(fine.error());
    if (const auto before = state.appointments.ofPrescription(
            asker.patient->patientId, facts->prescription.nre, AppointmentState::proposed))
        state.appointments.letGo(before->id);
    const auto added = state.appointments.add(held(state, asker, wish, *facts), state.clock.now());
    if (added == nullptr) return std::unexpected(BookingRefusal{"slot_taken", 409});
    return added;
}

std::expected<void, BookingRefusal> confirm(PortalState& state, Appointment& appointment) {
    if (appointment.state != AppointmentState::proposed)
        return std::unexpected(BookingRefusal{"not_changeable", 409});
    if (appointment.code.isEmpty()) appointment.code = bookingCode();
    appointment.remindAt = reminderTime(state, appointment);
    state.appointments.change(appointment, AppointmentState::booked, state.clock.now());
    cancelReplaced(state, appointment);
    state.prescriptions.setState(appointment.patientId, appointment.nre, PrescriptionState::booked);
    return {};
}

std::expected<void, BookingRefusal> cancel(PortalState& state, Appointment& appointment,
                                           const CancelWish& wish) {
    if (appointment.state != AppointmentState::booked)
        return std::unexpected(BookingRefusal{"not_changeable", 409});
    if (const auto fine = consequence(state, appointment, wish.accepted); !fine)
        return std::unexpected(fine.error());
    appointment.cancelReason = wish.reason;
    giveUp(state, appointment, isLate(state, appointment));
    state.prescriptions.setState(appointment.patientId, appointment.nre,
                                 PrescriptionState::prescribed);
    return {};
}

QDate cutOffDay(const PortalState& state, const Appointment& appointment) {
    const auto* facility = state.agenda.content().facility(appointment.facility);
    return cutOffDay(state.rules, appointment.start.date(),
                     facility == nullptr ? QString() : facility->comune);
}

QDateTime lastCancelTime(const PortalState& state, const Appointment& appointment) {
    const auto minutes = number(state, "last_cancel_minutes", appointment.start.date());
    return appointment.start.addSecs(qint64{minutes} * -60);
}

}  // namespace mockportal
