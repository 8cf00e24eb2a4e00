// SPDX-License-Identifier: EUPL-1.2
// What is judged before an appointment is held, confirmed, moved or cancelled (R60-R64). On the
// portal's thread.
#pragma once

#include <expected>

#include "app/mockportal/booking/appointment.h"
#include "app/mockportal/booking/booking_asker.h"
#include "app/mockportal/booking/booking_refusal.h"

namespace mockportal {

struct HoldWish {
    QString slot{};          // id
    QString prescription{};  // NRE or IUP
    QString phone{};
    QString rur{};          // 15 characters, or empty
    QString replaces{};     // id of the appointment that is moved, or empty
    bool accepted = false;  // the citizen knows what a late move costs
};

/// Keeps the time for the minutes of the rules; what this prescription held before is let go.
std::expected<AppointmentPtr, BookingRefusal> holdSlot(PortalState& state,
                                                       const BookingAsker& asker,
                                                       const HoldWish& wish);

/// Of one that is held. A move cancels the one before in the same step.
std::expected<void, BookingRefusal> confirm(PortalState& state, Appointment& appointment);

struct CancelWish {
    QString reason{};
    bool accepted = false;  // the citizen knows what it costs
};
/// Of one that is booked. The prescription can be booked again.
std::expected<void, BookingRefusal> cancel(PortalState& state, Appointment& appointment,
                                           const CancelWish& wish);

/// The last day on which it can be cancelled without consequence, to its 24:00 (R64).
QDate cutOffDay(const PortalState& state, const Appointment& appointment);
/// From then on it cannot be cancelled here any more.
QDateTime lastCancelTime(const PortalState& state, const Appointment& appointment);

}  // namespace mockportal
