// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDateTime>
#include <QHash>
#include <optional>
#include <vector>

#include "app/mockportal/booking/agenda_content.h"
#include "app/mockportal/rules/rule_book.h"

namespace mockportal {

/// One service at one facility.
struct AgendaSchedule {
    QString id{};  // bollate-897A7-06
    const CareFacility* facility = nullptr;
    const CatalogueService* service = nullptr;
    quint64 seed = 0;
    int waitDays = 0;       // what is nearer than about this is mostly taken
    int weekdays = 0;       // bit 0: Monday
    QList<int> sessions{};  // minutes of the day: from, to, from, to
};

/// A time at which somebody can come.
struct AgendaSlot {
    QString id{};  // of the schedule, a dot, and yyyyMMddThhmm of Italy
    const AgendaSchedule* schedule = nullptr;
    QDateTime start{};
    QDateTime end{};
    bool urgentOnly = false;  // kept for class U
};

/// The agenda of the region, made from a seed: who offers what, when they work, and which times
/// others have taken by now. Nothing is stored: a time is free or taken by its name and by how near
/// it is, so that a year of agenda costs nothing and is the same in every run. What our citizens
/// book is in AppointmentBook.
class Agenda {
  public:
    /// Both must outlive the agenda.
    Agenda(const AgendaContent& content, const RuleBook& rules, quint32 seed);

    const AgendaContent& content() const { return content_; }
    const std::vector<AgendaSchedule>& schedules() const { return schedules_; }
    const AgendaSchedule* schedule(const QString& id) const;
    /// All times of that day, taken or not, in order; none on holidays.
    QList<AgendaSlot> timesOn(const AgendaSchedule& schedule, const QDate& day) const;
    std::optional<AgendaSlot> slot(const QString& id) const;
    /// Somebody whom this portal does not know is faster. Once taken, it stays taken.
    static bool isTakenByOthers(const AgendaSlot& slot, const QDateTime& now);

  private:
    void addSchedule(const CareFacility& facility, const CatalogueService& service, quint64 seed);
    const AgendaContent& content_;
    const RuleBook& rules_;
    std::vector<AgendaSchedule> schedules_;
    QHash<QString, std::size_t> byId_;
};

}  // namespace mockportal
