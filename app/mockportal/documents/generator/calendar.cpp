// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/documents/generator/calendar.h"

#include "app/mockportal/documents/generator/dice.h"

namespace mockportal {
namespace {

constexpr double days = 3652;

struct Hours {
    double from;
    double to;
    bool everyDay;
};

Hours hoursOf(const Kind& kind) {
    if (kind.isLaboratory()) return {8, 12, false};
    const auto level = QLatin1String(kind.highLevel);
    if (level == QLatin1String("VRB")) return {0, 24, true};
    return {9, 18, level == QLatin1String("LDO")};
}

QDate lastSunday(int year, int month) {
    const QDate last(year, month, QDate(year, month, 1).daysInMonth());
    return last.addDays(-(last.dayOfWeek() % 7));
}

/// The change is at night, before any office opens: the day decides.
bool isSummer(const QDate& day) {
    return day >= lastSunday(day.year(), 3) && day < lastSunday(day.year(), 10);
}

}  // namespace

QDateTime dateOf(const Turn& turn, const Kind& kind, const QDate& end) {
    Dice dice(QStringLiteral("date/%1/%2").arg(turn.seed).arg(turn.index));
    const auto back = (turn.index + dice.share()) * days / turn.count;
    auto day = end.addDays(-2 - static_cast<qint64>(back));
    const auto hours = hoursOf(kind);
    if (!hours.everyDay && day.dayOfWeek() == Qt::Sunday) day = day.addDays(1);
    const auto minutes = static_cast<int>(dice.between(hours.from, hours.to) * 60);
    return italianTime(day, QTime(minutes / 60, minutes % 60));
}

QDateTime italianTime(const QDate& day, const QTime& time) {
    return QDateTime(day, time, Qt::OffsetFromUTC, isSummer(day) ? 7200 : 3600);
}

}  // namespace mockportal
