// SPDX-License-Identifier: EUPL-1.2
#include "core/vaccinations/due.h"

#include <QHash>
#include <QSet>
#include <algorithm>

#include "core/vaccinations/calendar.h"

namespace core {
namespace {

using Kind = CalendarRule::Kind;

/// The doses against one antigen.
struct History {
    QVector<QDate> given{};  // oldest first
    QDate notGiven{};        // the last day on which one was refused or postponed
};

/// The last day of February.
QDate seasonEnd(const QDate& start) {
    return QDate(start.year() + 1, 3, 1).addDays(-1);
}

class Calculation {
  public:
    Calculation(const VaccinationRecord& record, const VaccinatedPerson& person, const QDate& today)
        : person_(person), today_(today) {
        for (const auto& entry : record.entries) note(entry);
        for (auto& each : histories_) std::ranges::sort(each.given);
        for (const auto& due : record.planned) cover(due.antigens);
    }

    QVector<DueVaccination> run() {
        QVector<DueVaccination> all;
        for (const auto& rule : vaccinationCalendar()) {
            if (!applies(rule)) continue;
            auto due = dueBy(rule);
            const bool soon = due.from.isNull() || due.from <= today_.addYears(calendarYearsAhead);
            if (!soon) continue;
            cover(rule.antigens);  // the next dose of it only
            all << due;
        }
        return all;
    }

  private:
    void note(const Vaccination& entry);
    void cover(const QStringList& antigens) {
        covered_.unite(QSet<QString>(antigens.begin(), antigens.end()));
    }
    QDate birthdayOf(const Age& age) const { return age.after(person_.birthDate); }
    bool applies(const CalendarRule& rule) const;
    bool refused(const QStringList& antigens) const;
    bool had(const CalendarRule& rule) const;
    QDate lastDose(const QStringList& antigens) const;
    qsizetype doses(const QStringList& antigens) const;
    DueVaccination dueBy(const CalendarRule& rule) const;
    void setSeason(const CalendarRule& rule, DueVaccination& due) const;

    const VaccinatedPerson& person_;
    QDate today_;
    QHash<QString, History> histories_{};
    QSet<QString> covered_{};
};

void Calculation::note(const Vaccination& entry) {
    for (const auto& antigen : entry.antigens) {
        auto& history = histories_[antigen];
        if (entry.state == VaccinationState::given)
            history.given << entry.date;
        else if (history.notGiven.isNull() || entry.date > history.notGiven)
            history.notGiven = entry.date;
    }
}

bool Calculation::applies(const CalendarRule& rule) const {
    if (rule.sex && *rule.sex != person_.sex) return false;
    if (!rule.until.isOpen() && today_ >= birthdayOf(rule.until)) return false;
    const auto covered = [this](const QString& antigen) { return covered_.contains(antigen); };
    return std::ranges::none_of(rule.antigens, covered) && !refused(rule.antigens) && !had(rule);
}

bool Calculation::refused(const QStringList& antigens) const {
    return std::ranges::any_of(antigens, [this](const QString& antigen) {
        const auto history = histories_.value(antigen);
        return !history.notGiven.isNull() &&
               (history.given.isEmpty() || history.given.last() < history.notGiven);
    });
}

bool Calculation::had(const CalendarRule& rule) const {
    if (rule.kind == Kind::series) return doses(rule.antigens) >= rule.dose;
    if (rule.kind != Kind::booster) return false;
    const auto last = lastDose(rule.antigens);
    return last.isValid() && last >= birthdayOf(rule.from);
}

/// The day since which the protection against all of them counts; null when one is missing.
QDate Calculation::lastDose(const QStringList& antigens) const {
    QDate least;
    for (const auto& antigen : antigens) {
        const auto given = histories_.value(antigen).given;
        if (given.isEmpty()) return {};
        if (least.isNull() || given.last() < least) least = given.last();
    }
    return least;
}

qsizetype Calculation::doses(const QStringList& antigens) const {
    qsizetype least = -1;
    for (const auto& antigen : antigens) {
        const auto count = histories_.value(antigen).given.size();
        least = least < 0 ? count : std::min(least, count);
    }
    return std::max<qsizetype>(least, 0);
}

/// From 1 October to the end of February; a dose of September counts for the winter to come.
void Calculation::setSeason(const CalendarRule& rule, DueVaccination& due) const {
    const bool winter = today_.month() <= 2;
    QDate start(winter ? today_.year() - 1 : today_.year(), 10, 1);
    const auto last = lastDose(rule.antigens);
    if (last.isValid() && last >= start.addMonths(-1)) start = start.addYears(1);
    const auto oldEnough = birthdayOf(rule.from);
    while (seasonEnd(start) < oldEnough) start = start.addYears(1);
    due.from = std::max(start, oldEnough);
    due.by = seasonEnd(start);
}

DueVaccination Calculation::dueBy(const CalendarRule& rule) const {
    DueVaccination due{DueVaccination::Origin::calendar, rule.vaccine, rule.atc, rule.antigens};
    if (rule.kind == Kind::season) {
        setSeason(rule, due);
        return due;
    }
    const auto last = lastDose(rule.antigens);
    due.from = birthdayOf(rule.from);
    if (rule.kind == Kind::repeat) {
        if (last.isValid()) due.from = std::max(due.from, rule.every.after(last));
        if (!last.isValid() && due.from <= today_) due.from = {};
        return due;
    }
    due.dose = rule.kind == Kind::series ? rule.dose : static_cast<int>(doses(rule.antigens)) + 1;
    if (last.isValid()) due.from = std::max(due.from, rule.interval.after(last));
    if (!rule.by.isOpen()) due.by = std::max(birthdayOf(rule.by).addDays(-1), due.from);
    return due;
}

bool sooner(const DueVaccination& a, const DueVaccination& b) {
    return (a.from.isValid() ? a.from : a.by) < (b.from.isValid() ? b.from : b.by);
}

}  // namespace

QVector<DueVaccination> dueVaccinations(const VaccinationRecord& record,
                                        const VaccinatedPerson& person, const QDate& today) {
    auto planned = record.planned;
    std::ranges::stable_sort(planned, sooner);
    if (!person.birthDate.isValid()) return planned;
    auto computed = Calculation(record, person, today).run();
    std::ranges::stable_sort(computed, sooner);
    return planned + computed;
}

}  // namespace core
