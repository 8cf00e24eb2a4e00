// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/rules/working_days.h"

#include <algorithm>

namespace mockportal {

bool isHoliday(const RuleBook& rules, const QDate& day, const QString& comune) {
    return std::ranges::any_of(rules.holidays(), [&](const Holiday& holiday) {
        return (holiday.comune.isEmpty() || holiday.comune == comune) && holiday.isOn(day);
    });
}

QList<QDate> nationalHolidays(const RuleBook& rules, int year) {
    QList<QDate> days;
    for (QDate day(year, 1, 1); day.year() == year; day = day.addDays(1))
        if (isHoliday(rules, day, {})) days << day;
    return days;
}

bool isWorkingDay(const RuleBook& rules, const QDate& day, const QString& comune) {
    return day.dayOfWeek() <= Qt::Friday && !isHoliday(rules, day, comune);
}

QDate workingDaysBefore(const RuleBook& rules, const QDate& day, int count, const QString& comune) {
    auto date = day;
    while (count > 0) {
        date = date.addDays(-1);
        if (isWorkingDay(rules, date, comune)) --count;
    }
    return date;
}

QDate cutOffDay(const RuleBook& rules, const QDate& appointment, const QString& comune) {
    return workingDaysBefore(rules, appointment,
                             rules.number(QStringLiteral("cut_off_working_days"), appointment),
                             comune);
}

}  // namespace mockportal
