// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QJsonObject>

#include "core/booking/booking_values.h"

namespace core {

/// The Parameters of `$hold`.
QJsonObject writeHold(const HoldOrder& order);

/// The Appointment as it is to be: `booked`.
QJsonObject writeConfirmed(const Appointment& held);

/// `accepted`: the person knows that the ticket is due (R64).
QJsonObject writeCancelled(const Appointment& appointment, bool accepted);

}  // namespace core
