// SPDX-License-Identifier: EUPL-1.2
#include "core/booking/booking_rules.h"

#include <algorithm>

#include "core/base/rome_time.h"

namespace core {
namespace {

constexpr int lastSeconds = 3600;  // R64: from one hour before

constexpr std::pair<char, PriorityClass> letters[] = {{'U', PriorityClass::urgent},
                                                      {'B', PriorityClass::brief},
                                                      {'D', PriorityClass::deferrable},
                                                      {'P', PriorityClass::plannable}};

}  // namespace

Cancellation cancellation(const Appointment& appointment, const QDateTime& now) {
    if (appointment.state != AppointmentState::confirmed) return Cancellation::no;
    const auto end = appointment.cancelUntil.isValid() ? appointment.cancelUntil
                                                       : appointment.start.addSecs(-lastSeconds);
    if (now >= end) return Cancellation::tooLate;
    const bool late = appointment.cancelBy.isValid() && now > appointment.cancelBy;
    return late ? Cancellation::ticketDue : Cancellation::free;
}

bool isComing(const Appointment& appointment, const QDateTime& now) {
    return appointment.state == AppointmentState::confirmed && appointment.start > now;
}

std::optional<int> daysOfWaiting(const Agenda& agenda, const QDateTime& updated) {
    if (!agenda.firstFree.isValid() || !updated.isValid()) return std::nullopt;
    const auto days = inRome(updated).date().daysTo(inRome(agenda.firstFree).date());
    return static_cast<int>(std::max<qint64>(0, days));
}

SortedSlots sortSlots(const QVector<FreeSlot>& free) {
    SortedSlots sorted;
    for (const auto& slot : free) {
        (slot.withinClass ? sorted.within : sorted.beyond) << slot;
        if (slot.classLimit.isValid()) sorted.limit = slot.classLimit;
    }
    std::ranges::stable_sort(sorted.within, {}, &FreeSlot::start);
    std::ranges::stable_sort(sorted.beyond, {}, &FreeSlot::start);
    return sorted;
}

bool mayHaveHappened(const Error& error) {
    const auto name = error.code.name();
    return name.starts_with("portal.") || name.starts_with("network.") ||
           error.code == errors::cancelled;
}

QString classLetter(PriorityClass priority) {
    for (const auto& [letter, its] : letters)
        if (its == priority) return QString(QLatin1Char(letter));
    return {};
}

PriorityClass classOf(const QString& letter) {
    for (const auto& [its, priority] : letters)
        if (letter.compare(QLatin1Char(its), Qt::CaseInsensitive) == 0) return priority;
    return PriorityClass::none;
}

}  // namespace core
