// SPDX-License-Identifier: EUPL-1.2
#include "core/vaccinations/calendar.h"

#include <QHash>
#include <QResource>
#include <array>
#include <tuple>

#include "core/codes/csv.h"

namespace core {
namespace {

enum Column { vaccine, atc, antigens, kind, dose, from, by, until, interval, every, sex };
constexpr qsizetype columns = 12;  // the last one, the source, is for who keeps the list

/// "6w", "15m", "65y", or empty. nullopt: none of these.
std::optional<Age> age(const QString& cell) {
    if (cell.isEmpty()) return Age{};
    bool isNumber = false;
    const int number = cell.chopped(1).toInt(&isNumber);
    if (!isNumber || number < 1) return std::nullopt;
    switch (cell.back().unicode()) {
        case u'w':
            return Age{.weeks = number};
        case u'm':
            return Age{.months = number};
        case u'y':
            return Age{.months = 12 * number};
        default:
            return std::nullopt;
    }
}

std::optional<CalendarRule::Kind> kindNamed(const QString& name) {
    using Kind = CalendarRule::Kind;
    static const QHash<QString, Kind> kinds{{QStringLiteral("series"), Kind::series},
                                            {QStringLiteral("booster"), Kind::booster},
                                            {QStringLiteral("repeat"), Kind::repeat},
                                            {QStringLiteral("season"), Kind::season}};
    const auto hit = kinds.constFind(name);
    return hit == kinds.cend() ? std::nullopt : std::optional(*hit);
}

}  // namespace

std::optional<CalendarRule> readCalendarRule(const QStringList& cells) {
    if (cells.size() != columns) return std::nullopt;
    const auto itsKind = kindNamed(cells[kind]);
    std::array<Age, 5> ages;
    for (std::size_t i = 0; i < ages.size(); ++i) {
        const auto read = age(cells[from + static_cast<qsizetype>(i)]);
        if (!read) return std::nullopt;
        ages[i] = *read;
    }
    if (!itsKind || ages[0].isOpen()) return std::nullopt;
    CalendarRule rule{cells[vaccine], cells[atc], cells[antigens].split(u';'), *itsKind,
                      cells[dose].toInt()};
    std::tie(rule.from, rule.by, rule.until, rule.interval, rule.every) =
        std::tie(ages[0], ages[1], ages[2], ages[3], ages[4]);
    if (cells[sex] == u'F') rule.sex = CodiceFiscale::Sex::female;
    return rule;
}

const std::vector<CalendarRule>& vaccinationCalendar() {
    static const auto rules = [] {
        std::vector<CalendarRule> all;
        const QResource resource(QStringLiteral(":/codes/vaccination_calendar.csv"));
        for (const auto& cells : readCsv(resource.uncompressedData()))
            if (const auto rule = readCalendarRule(cells)) all.push_back(*rule);
        return all;
    }();
    return rules;
}

}  // namespace core
