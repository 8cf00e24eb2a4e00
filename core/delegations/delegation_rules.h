// SPDX-License-Identifier: EUPL-1.2
// R16, as far as it can be said before the portal is asked, which judges alone.
#pragma once

#include "core/delegations/delegation.h"

namespace core {

inline constexpr int mostDelegates = 3;      // of one person
inline constexpr int mostRecordsHeld = 5;    // by one delegate
inline constexpr int longestDelegation = 2;  // years

/// The last day that a delegation from that day on may have.
QDate lastDelegationDay(const QDate& from);

enum class DayFault { none, unknown, past, beforeStart, tooLong };
DayFault startFault(const QDate& from, const QDate& today);
DayFault endFault(const QDate& from, const QDate& until);

/// How many hold or are to come.
int aliveDelegations(const QVector<Delegation>& delegations, const QDate& today);

}  // namespace core
