// SPDX-License-Identifier: EUPL-1.2
// What follows from an appointment and the time. The portal judges; this is for what to say.
#pragma once

#include <QDateTime>
#include <QVector>
#include <optional>

#include "core/booking/booking_values.h"

namespace core {

enum class Cancellation {
    free,       // until 24:00 of the second working day before
    ticketDue,  // still possible, and the ticket has to be paid
    tooLate,    // from one hour before, or it is over
    no          // not confirmed (any more)
};
/// R64.
Cancellation cancellation(const Appointment& appointment, const QDateTime& now);

/// Still to come and not cancelled (R60, `Prossimi`).
bool isComing(const Appointment& appointment, const QDateTime& now);

/// From the day the portal's answer was made to the first free day; nullopt: no free place.
std::optional<int> daysOfWaiting(const Agenda& agenda, const QDateTime& updated);

/// R33: the free places within the limit of the class, and those beyond; each by time.
struct SortedSlots {
    QVector<FreeSlot> within{};
    QVector<FreeSlot> beyond{};
    QDate limit{};  // null: the prescription has no class
};
SortedSlots sortSlots(const QVector<FreeSlot>& free);

/// After this error nobody knows whether the portal has done it: no answer, half an answer, one
/// that cannot be understood, an error of its own.
bool mayHaveHappened(const Error& error);

/// A letter of the portal's for a class, U B D P; empty: none.
QString classLetter(PriorityClass priority);
PriorityClass classOf(const QString& letter);

}  // namespace core
