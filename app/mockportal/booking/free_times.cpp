// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/booking/free_times.h"

#include <algorithm>

#include "app/mockportal/booking/hold_checks.h"
#include "core/codes/typed_date.h"

namespace mockportal {
namespace {

/// Calls `take` for each until it gives false.
template <typename Take>
void eachFreeTime(const PortalState& state, const AgendaSchedule& schedule, const FreeTimes& wish,
                  Take take) {
    const auto days = core::bookingDays(state.clock.now().date());
    auto day = wish.from.isValid() ? std::max(wish.from, days.first) : days.first;
    for (; day <= days.last; day = day.addDays(1))
        for (const auto& slot : state.agenda.timesOn(schedule, day))
            if (isFree(state, slot, wish.priority) && !take(slot)) return;
}

}  // namespace

std::vector<AgendaSlot> freeTimes(const PortalState& state, const AgendaSchedule& schedule,
                                  const FreeTimes& wish) {
    std::vector<AgendaSlot> found;
    eachFreeTime(state, schedule, wish, [&](const AgendaSlot& slot) {
        found.push_back(slot);
        return true;
    });
    return found;
}

std::optional<AgendaSlot> firstFreeTime(const PortalState& state, const AgendaSchedule& schedule,
                                        const QString& priority) {
    std::optional<AgendaSlot> first;
    eachFreeTime(state, schedule, {{}, priority}, [&](const AgendaSlot& slot) {
        first = slot;
        return false;
    });
    return first;
}

QDate classLimit(const RuleBook& rules, const CatalogueService& service, const QString& priority,
                 const QDate& asked) {
    if (priority.isEmpty()) return {};
    const auto name = QStringLiteral("class_days_") + priority;
    const auto longer = name + QStringLiteral("_instrumental");
    const bool isLonger = service.instrumental && rules.has(longer);
    return asked.addDays(rules.number(isLonger ? longer : name, asked));
}

}  // namespace mockportal
