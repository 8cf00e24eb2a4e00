// SPDX-License-Identifier: EUPL-1.2
// The national vaccination calendar as data (resources/data/vaccination_calendar.csv, which says
// where it comes from and what its columns mean).
#pragma once

#include <QDate>
#include <QStringList>
#include <optional>
#include <vector>

#include "core/codes/codice_fiscale.h"

namespace core {

/// A time of life or between two doses; nothing of it: open.
struct Age {
    int weeks = 0;
    int months = 0;
    bool isOpen() const { return weeks == 0 && months == 0; }
    QDate after(const QDate& day) const { return day.addDays(weeks * 7).addMonths(months); }
};

struct CalendarRule {
    enum class Kind { series, booster, repeat, season };

    QString vaccine{};  // Italian
    QString atc{};
    QStringList antigens{};
    Kind kind = Kind::series;
    int dose = 0;  // of a series
    Age from{};
    Age by{};
    Age until{};
    Age interval{};
    Age every{};
    std::optional<CodiceFiscale::Sex> sex{};  // empty: everybody
};

/// In the order of the list. Read at the first call, from whichever thread.
const std::vector<CalendarRule>& vaccinationCalendar();

/// A row of the list; nullopt when a cell says what the program does not know. A test keeps that
/// from happening.
std::optional<CalendarRule> readCalendarRule(const QStringList& cells);

}  // namespace core
