// SPDX-License-Identifier: EUPL-1.2
// What follows from a prescription and the time (regional-services 4.3, 4.4, R34, R35). The portal
// judges; this is for what to say and to offer.
#pragma once

#include <QDateTime>
#include <optional>

#include "core/prescriptions/prescription.h"

namespace core {

/// The last day on which it can be used: as the portal says, else drugs 30 days and services by
/// R34. Null when not even the day of issue is known.
QDate lastDay(const Prescription& prescription);

/// Until when a service can be booked online (R34): U 48 hours, B 10 days, else 365 days, to the
/// end of the day. Null for drugs and without a day of issue.
QDateTime bookableUntil(const Prescription& prescription);

/// How long from today, 0 = today is the last day; negative when it is over.
std::optional<int> daysLeft(const Prescription& prescription, const QDate& today);

/// Nothing will happen with it any more, or the person still has something to do.
bool isOpen(PrescriptionState state);

enum class Bookable {
    yes,
    notServices,    // a drug prescription
    alreadyBooked,  //
    used,           // dispensed
    cancelled,      //
    tooLate,        // R34
    unknown         // the portal does not say how it stands
};
/// R35: only `prescribed` can be booked.
Bookable bookable(const Prescription& prescription, const QDateTime& now);

/// Within how many days it has to be given, counted from the booking (4.3): U 3, B 10, D 30 for
/// visits and 60 for exams, P 120.
struct PriorityLimit {
    int visitDays = 0;
    int examDays = 0;  // 0 days: no limit
};
PriorityLimit priorityLimit(PriorityClass priority);

}  // namespace core
