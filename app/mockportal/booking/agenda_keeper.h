// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/mockportal/record/citizen.h"
#include "app/mockportal/server/portal_state.h"

namespace mockportal {

/// What time does to appointments, by the portal's clock: a hold ends, what is over was done, a
/// reminder goes out. Before each request and after the clock was moved.
void keepAgenda(PortalState& state);

/// The appointments that the demo gives this person.
void addDemoAppointments(PortalState& state, const Citizen& citizen,
                         const QList<DemoAppointment>& told);

}  // namespace mockportal
