// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/booking/agenda.h"

#include <bit>

#include "app/mockportal/documents/generator/calendar.h"
#include "app/mockportal/documents/generator/dice.h"
#include "app/mockportal/rules/working_days.h"

namespace mockportal {
namespace {

constexpr auto laboratory = "11";
constexpr int saturday = 1 << 5;
constexpr qint64 day = qint64{24} * 3600;  // seconds

/// SplitMix64 (public domain, Vigna): a year of times has thousands of numbers, and Dice makes a
/// whole generator for each.
quint64 mixed(quint64 value) {
    value += 0x9e3779b97f4a7c15U;
    value = (value ^ (value >> 30U)) * 0xbf58476d1ce4e5b9U;
    value = (value ^ (value >> 27U)) * 0x94d049bb133111ebU;
    return value ^ (value >> 31U);
}

/// From 0 to below 1.
double share(quint64 seed, quint64 number) {
    return static_cast<double>(mixed(seed ^ mixed(number)) >> 11U) / 9007199254740992.0;
}

/// Hospitals have most branches; heavy machines are theirs alone.
double chanceOf(const CareFacility& facility, const CatalogueService& service) {
    if (service.branch == QLatin1String(laboratory)) return 1;
    if (!facility.hospital && service.minutes >= 40 && service.instrumental) return 0;
    return facility.hospital ? 0.8 : 0.5;
}

/// Two to five days from Monday to Friday, of a hospital three at least.
int weekdaysOf(Dice& dice, const CareFacility& facility) {
    const int wanted = (facility.hospital ? 3 : 2) + dice.below(3);
    int days = 0;
    while (std::popcount(static_cast<unsigned>(days)) < wanted) days |= 1 << dice.below(5);
    return days;
}

QList<int> sessionsOf(Dice& dice) {
    const QList<int> morning{8 * 60 + 30, 12 * 60 + 30};
    const QList<int> afternoon{14 * 60, 17 * 60};
    const int kind = dice.below(4);
    return kind == 0 ? afternoon : kind == 1 ? morning + afternoon : morning;
}

QString slotId(const AgendaSchedule& schedule, const QDateTime& start) {
    return schedule.id + QLatin1Char('.') + start.toString(QStringLiteral("yyyyMMdd'T'hhmm"));
}

AgendaSlot slotAt(const AgendaSchedule& schedule, const QDate& date, int minute, bool first) {
    const auto start = italianTime(date, QTime(minute / 60, minute % 60));
    return {slotId(schedule, start), &schedule, start,
            start.addSecs(qint64{schedule.service->minutes} * 60),
            first && schedule.waitDays > 3 && schedule.facility->hospital};
}

}  // namespace

Agenda::Agenda(const AgendaContent& content, const RuleBook& rules, quint32 seed)
    : content_(content), rules_(rules) {
    for (const auto& facility : content.facilities)
        for (const auto& service : content.services) addSchedule(facility, service, seed);
}

void Agenda::addSchedule(const CareFacility& facility, const CatalogueService& service,
                         quint64 seed) {
    const auto id = facility.key + QLatin1Char('-') + service.id();
    // A branch is there or not; of one that is there, most services are.
    Dice branch(QStringLiteral("agenda/%1/%2/%3").arg(seed).arg(facility.key, service.branch));
    Dice dice(QStringLiteral("agenda/%1/%2").arg(seed).arg(id));
    if (branch.share() >= chanceOf(facility, service) || dice.share() >= 0.95) return;
    AgendaSchedule schedule{id, &facility, &service};
    schedule.seed = (quint64{numberOf(id)} << 32U) | seed;
    schedule.waitDays = static_cast<int>(service.waitDays * dice.between(0.3, 1.7));
    const bool isLaboratory = service.branch == QLatin1String(laboratory);
    schedule.weekdays = isLaboratory ? 31 | saturday : weekdaysOf(dice, facility);
    schedule.sessions = isLaboratory ? QList<int>{7 * 60 + 30, 10 * 60} : sessionsOf(dice);
    byId_.insert(id, schedules_.size());
    schedules_.push_back(schedule);
}

const AgendaSchedule* Agenda::schedule(const QString& id) const {
    const auto hit = byId_.constFind(id);
    return hit == byId_.cend() ? nullptr : &schedules_[*hit];
}

QList<AgendaSlot> Agenda::timesOn(const AgendaSchedule& schedule, const QDate& date) const {
    QList<AgendaSlot> times;
    if ((schedule.weekdays & (1 << (date.dayOfWeek() - 1))) == 0 ||
        isHoliday(rules_, date, schedule.facility->comune))
        return times;
    const int length = schedule.service->minutes;
    for (qsizetype i = 0; i + 1 < schedule.sessions.size(); i += 2)
        for (int at = schedule.sessions[i]; at + length <= schedule.sessions[i + 1]; at += length)
            times << slotAt(schedule, date, at, times.isEmpty());
    return times;
}

std::optional<AgendaSlot> Agenda::slot(const QString& id) const {
    const auto* known = schedule(id.section(QLatin1Char('.'), 0, 0));
    const auto date =
        QDate::fromString(id.section(QLatin1Char('.'), 1).left(8), QStringLiteral("yyyyMMdd"));
    if (known == nullptr || !date.isValid()) return std::nullopt;
    for (const auto& each : timesOn(*known, date))
        if (each.id == id) return each;
    return std::nullopt;
}

bool Agenda::isTakenByOthers(const AgendaSlot& slot, const QDateTime& now) {
    const auto& schedule = *slot.schedule;
    const auto name = static_cast<quint64>(slot.start.toSecsSinceEpoch());
    const double chance = share(schedule.seed, name);
    // Some are never wanted, or came back: there is nearly always one if one looks far enough.
    if (share(schedule.seed + 1, name) < 0.01) return false;
    const double lead = slot.urgentOnly ? 1.5 * chance : schedule.waitDays * (0.4 + 1.2 * chance);
    return static_cast<double>(now.secsTo(slot.start)) < lead * day;
}

}  // namespace mockportal
