// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/mockportal/server/portal_state.h"

namespace mockportal {

/// When the reminder goes out: at the hour of the rules on the day before the last day to cancel
/// without consequence; for one booked later than that, a day before it. Null: it is too late.
QDateTime reminderTime(const PortalState& state, const Appointment& appointment);

/// Sends it, when it is time and the number can take it. Once.
void remind(PortalState& state, Appointment& appointment);

}  // namespace mockportal
