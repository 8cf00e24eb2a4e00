// SPDX-License-Identifier: EUPL-1.2
#include "core/openinfo/help_line.h"

#include "core/base/rome_time.h"

namespace core {
namespace {

constexpr int daysAhead = 21;

QDateTime at(const QDateTime& now, const QDate& day, const QTime& time) {
    auto moment = now;
    moment.setDate(day);
    moment.setTime(time);
    return moment;
}

bool opensOn(const HelpLine& line, const OpeningSpan& span, const QDate& day) {
    return span.weekday == day.dayOfWeek() && !line.holidays.contains(day);
}

// The first opening that is still to come on that day.
QDateTime nextOn(const HelpLine& line, const QDate& day, const QDateTime& now) {
    QDateTime first;
    for (const auto& span : line.hours) {
        if (!opensOn(line, span, day)) continue;
        const auto opens = at(now, day, span.opens);
        if (opens > now && (first.isNull() || opens < first)) first = opens;
    }
    return first;
}

}  // namespace

std::optional<HelpLineState> helpLineState(const HelpLine& line, const QDateTime& moment) {
    if (line.hours.isEmpty()) return std::nullopt;
    const auto now = inRome(moment);
    const auto today = now.date();
    for (const auto& span : line.hours)
        if (opensOn(line, span, today) && now.time() >= span.opens && now.time() < span.closes)
            return HelpLineState{true, at(now, today, span.closes)};
    for (int ahead = 0; ahead <= daysAhead; ++ahead)
        if (const auto next = nextOn(line, today.addDays(ahead), now); next.isValid())
            return HelpLineState{false, next};
    return HelpLineState{};
}

}  // namespace core
