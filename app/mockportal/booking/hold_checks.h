// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/mockportal/booking/booking_desk.h"

namespace mockportal {

/// What a hold is about, once everything typed fits together.
struct HoldFacts {
    AgendaSlot slot{};
    Prescription prescription{};
    QString phone{};            // +39 and digits
    AppointmentPtr replaced{};  // of a move
};

/// R31, R34, R35, R61, R62, and that the time is free for this prescription. Changes nothing.
std::expected<HoldFacts, BookingRefusal> checkHold(const PortalState& state,
                                                   const BookingAsker& asker, const HoldWish& wish);

/// Whether somebody can have that time now, by class (some are kept for U).
bool isFree(const PortalState& state, const AgendaSlot& slot, const QString& priority);

}  // namespace mockportal
