// SPDX-License-Identifier: EUPL-1.2
// Dates as people type them, gg/mm/aaaa, and the days that may be booked.
#pragma once

#include <QDate>
#include <QStringView>
#include <expected>
#include <optional>

namespace core {

/// The first thing wrong with a typed date.
enum class DateFault {
    empty,
    format,     // not day, month and year of four digits
    noSuchDay,  // not in the calendar
};

/// Day, month, year: 1/2/2026, 01.02.2026, 01-02-2026, 01 02 2026 or 01022026 (S64).
std::expected<QDate, DateFault> parseDate(QStringView typed);

struct DateRange {
    QDate first;
    QDate last;  // may be chosen too
};

/// Tomorrow to today in a year; a year after 29 February is 28 February (S64, R62).
DateRange bookingDays(const QDate& today);

enum class BookingDateFault { tooEarly, tooLate };

/// nullopt: `date` is one of bookingDays(today).
std::optional<BookingDateFault> bookingDateFault(const QDate& date, const QDate& today);

}  // namespace core
