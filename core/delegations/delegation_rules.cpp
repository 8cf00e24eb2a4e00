// SPDX-License-Identifier: EUPL-1.2
#include "core/delegations/delegation_rules.h"

#include <algorithm>

namespace core {

QDate lastDelegationDay(const QDate& from) {
    return from.addYears(longestDelegation);
}

DayFault startFault(const QDate& from, const QDate& today) {
    if (!from.isValid()) return DayFault::unknown;
    return from < today ? DayFault::past : DayFault::none;
}

DayFault endFault(const QDate& from, const QDate& until) {
    if (!until.isValid()) return DayFault::unknown;
    if (!from.isValid()) return DayFault::none;
    if (until < from) return DayFault::beforeStart;
    return until > lastDelegationDay(from) ? DayFault::tooLong : DayFault::none;
}

int aliveDelegations(const QVector<Delegation>& delegations, const QDate& today) {
    return int(std::ranges::count_if(delegations, [&](const Delegation& delegation) {
        const auto state = delegation.state(today);
        return state == Delegation::State::holds || state == Delegation::State::toCome;
    }));
}

}  // namespace core
