// SPDX-License-Identifier: EUPL-1.2
#include "core/prescriptions/prescription_rules.h"

namespace core {
namespace {

constexpr int drugDays = 30;     // 4.4
constexpr int urgentHours = 48;  // R34, as the next two
constexpr int briefDays = 10;
constexpr int usualDays = 365;

int bookingDays(PriorityClass priority) {
    switch (priority) {
        case PriorityClass::urgent:
            return urgentHours / 24;
        case PriorityClass::brief:
            return briefDays;
        default:
            return usualDays;
    }
}

bool hasTime(const QDateTime& moment) {
    return moment.time() != QTime(0, 0);
}

}  // namespace

QDate lastDay(const Prescription& prescription) {
    if (prescription.validUntil.isValid()) return prescription.validUntil;
    const auto day = prescription.writtenOn.date();
    if (!day.isValid()) return {};
    const bool drugs = prescription.kind == PrescriptionKind::drugs;
    return day.addDays(drugs ? drugDays : bookingDays(prescription.priority));
}

QDateTime bookableUntil(const Prescription& prescription) {
    const auto& written = prescription.writtenOn;
    if (prescription.kind == PrescriptionKind::drugs || !written.isValid()) return {};
    if (prescription.priority == PriorityClass::urgent && hasTime(written))
        return written.addSecs(urgentHours * 3600);
    auto end = written;
    end.setDate(written.date().addDays(bookingDays(prescription.priority)));
    end.setTime(QTime(23, 59, 59));
    return end;
}

std::optional<int> daysLeft(const Prescription& prescription, const QDate& today) {
    const auto last = lastDay(prescription);
    if (!last.isValid()) return std::nullopt;
    return static_cast<int>(today.daysTo(last));
}

bool isOpen(PrescriptionState state) {
    return state == PrescriptionState::prescribed || state == PrescriptionState::partlyDispensed ||
           state == PrescriptionState::booked;
}

Bookable bookable(const Prescription& prescription, const QDateTime& now) {
    if (prescription.kind == PrescriptionKind::drugs) return Bookable::notServices;
    switch (prescription.state) {
        case PrescriptionState::booked:
            return Bookable::alreadyBooked;
        case PrescriptionState::dispensed:
        case PrescriptionState::partlyDispensed:
            return Bookable::used;
        case PrescriptionState::cancelled:
            return Bookable::cancelled;
        case PrescriptionState::expired:
            return Bookable::tooLate;
        case PrescriptionState::unknown:
            return Bookable::unknown;
        case PrescriptionState::prescribed:
            break;
    }
    const auto end = bookableUntil(prescription);
    return end.isValid() && now > end ? Bookable::tooLate : Bookable::yes;
}

PriorityLimit priorityLimit(PriorityClass priority) {
    switch (priority) {
        case PriorityClass::urgent:
            return {3, 3};
        case PriorityClass::brief:
            return {10, 10};
        case PriorityClass::deferrable:
            return {30, 60};
        case PriorityClass::plannable:
            return {120, 120};
        case PriorityClass::none:
            break;
    }
    return {};
}

}  // namespace core
