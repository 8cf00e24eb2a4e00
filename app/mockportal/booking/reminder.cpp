// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/booking/reminder.h"

#include "app/mockportal/booking/booking_desk.h"
#include "app/mockportal/documents/generator/calendar.h"
#include "core/codes/telephone.h"

namespace mockportal {
namespace {

/// No name, no service, no place: what a stranger who finds the telephone may read (R65).
QString reminderSms(const PortalState& state, const Appointment& appointment) {
    return QStringLiteral(
               "Regione Lombardia: hai un appuntamento sanitario il %1 alle %2. Codice "
               "prenotazione %3. Per disdire senza costi: entro il %4.")
        .arg(appointment.start.toString(QStringLiteral("dd/MM/yyyy")),
             appointment.start.toString(QStringLiteral("hh:mm")), appointment.code,
             cutOffDay(state, appointment).toString(QStringLiteral("dd/MM/yyyy")));
}

}  // namespace

QDateTime reminderTime(const PortalState& state, const Appointment& appointment) {
    const auto last = cutOffDay(state, appointment);
    const auto hour = state.rules.number(QStringLiteral("reminder_hour"), last);
    const auto usual = italianTime(last.addDays(-1), QTime(hour, 0));
    if (appointment.created <= usual) return usual;
    const auto dayBefore = appointment.start.addDays(-1);
    return appointment.created <= dayBefore ? dayBefore : QDateTime();
}

void remind(PortalState& state, Appointment& appointment) {
    const auto now = state.clock.now();
    if (!appointment.remindAt.isValid() || now < appointment.remindAt) return;
    appointment.remindAt = {};
    const auto phone = core::Telephone::parse(appointment.phone);
    if (now >= appointment.start || !phone || !phone->maybeMobile()) return;
    state.outbox.send({appointment.phone, reminderSms(state, appointment), now});
}

}  // namespace mockportal
