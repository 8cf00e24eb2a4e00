// SPDX-License-Identifier: EUPL-1.2
// R64: Monday to Friday, without the holidays of the country and of the comune.
#pragma once

#include <QDateTime>

#include "app/mockportal/rules/rule_book.h"

namespace mockportal {

/// `comune`: Belfiore code of where the work is done; empty: of the country only.
bool isHoliday(const RuleBook& rules, const QDate& day, const QString& comune);
/// Of the country, in that year; in order.
QList<QDate> nationalHolidays(const RuleBook& rules, int year);
bool isWorkingDay(const RuleBook& rules, const QDate& day, const QString& comune);

/// That many working days before `day`, which itself does not count.
QDate workingDaysBefore(const RuleBook& rules, const QDate& day, int count, const QString& comune);

/// The last day on which an appointment of that day can be cancelled without consequence: to its
/// 24:00 (R64). How many working days, is what is in force on the day of the appointment.
QDate cutOffDay(const RuleBook& rules, const QDate& appointment, const QString& comune);

}  // namespace mockportal
