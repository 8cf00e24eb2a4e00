// SPDX-License-Identifier: EUPL-1.2
// Dates and numbers as programs of instruments write them.
#pragma once

#include <QDateTime>
#include <QStringList>
#include <optional>

namespace core {

/// Which comes first in 03/04/2026. Told by the whole column: a file is written in one way.
enum class DateOrder { dayFirst, monthFirst };

/// Month first only when some date cannot be read otherwise and all can be read so.
DateOrder dateOrderOf(const QStringList& cells);

struct ImportMoment {
    QDate date{};
    QTime time{};                 // null: not told
    std::optional<int> offset{};  // seconds from UTC, where the file tells it
};

/// gg/mm/aaaa (also with . or -, two digits of the year), ISO, `23 nov 2026`, each with a time
/// behind it or without: 7:05, 07.05, 07:05:30, 7:05 PM, T07:05:00+01:00. nullopt: none of these,
/// or no such day.
std::optional<ImportMoment> readMoment(const QString& cell, DateOrder order);
std::optional<QTime> readTime(const QString& cell);

/// 120 / 36,7 / 36.7 / 120 mmHg; nullopt for anything else, such as LO or HI of a glucose meter.
std::optional<double> readNumber(const QString& cell);

/// The moment by the clock of the region, unless the file told an offset. Midnight when it told no
/// time.
QDateTime momentInRome(const ImportMoment& moment);

}  // namespace core
