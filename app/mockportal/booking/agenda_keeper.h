// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/mockportal/record/citizen.h"
#include "app/mockportal/server/portal_state.h"

namespace mockportal {

/// What time does to appointments, by the portal's clock: a hold ends, what is over was done, a
/// reminder goes out. Before each request and after the clock was moved.
void keepAgenda(PortalState& state);

/// When the reminder goes out: at the hour of the rules on the day before the last day to cancel
/// without consequence; for one booked later than that, a day before it. Null: it is too late.
QDateTime reminderTime(const PortalState& state, const Appointment& appointment);

/// The appointments that the demo gives this person.
void addDemoAppointments(PortalState& state, const Citizen& citizen,
                         const QList<DemoAppointment>& told);

}  // namespace mockportal
