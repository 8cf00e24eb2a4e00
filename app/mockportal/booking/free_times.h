// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/mockportal/server/portal_state.h"

namespace mockportal {

/// What is free for somebody of that priority class (U, B, D, P or empty), from a day on and within
/// the days that can be booked now (R62).
struct FreeTimes {
    QDate from{};  // null: from tomorrow
    QString priority{};
};

/// In order of time.
std::vector<AgendaSlot> freeTimes(const PortalState& state, const AgendaSchedule& schedule,
                                  const FreeTimes& wish);
std::optional<AgendaSlot> firstFreeTime(const PortalState& state, const AgendaSchedule& schedule,
                                        const QString& priority);

/// The last day within the class, when the citizen asked on that day (R33, 4.3). Null without a
/// class.
QDate classLimit(const RuleBook& rules, const CatalogueService& service, const QString& priority,
                 const QDate& asked);

}  // namespace mockportal
