// SPDX-License-Identifier: EUPL-1.2
// R40, second step: which codes a person's age and other exemptions make possible.
#pragma once

#include "app/mockportal/exemptions/exemption_book.h"
#include "app/mockportal/exemptions/exemption_rules.h"

namespace mockportal {

/// For whom and from when a code is asked for.
struct ExemptionWish {
    QDate birthDate{};
    QList<HeldExemption> held{};
    QDate from{};   // the first day
    QDate until{};  // the last day of that exemption year
};

/// From today, or from the first day of the coming year; to the end of that year.
ExemptionWish wishOf(const ExemptionRules& rules, const Citizen& citizen,
                     const QList<HeldExemption>& held, const QDate& today, bool nextYear);

/// True from 1 January to the end of the exemption year (5.1).
bool mayDeclareNextYear(const ExemptionRules& rules, const QDate& today);

/// Empty: possible. Else a code of http://fse.example/cs/motivo-esenzione: `eta`, `serve-cronica`,
/// `serve-rara`, `serve-e02`, `gia-attiva`, `automatica`, `chiusa`.
QString whyNotPossible(const CodeRule& rule, const ExemptionWish& wish);

/// The same in Italian words, for a client that does not know the code.
QString whyNotText(const CodeRule& rule, const QString& reason);

/// The last day on which the right can hold: the end of the year, or earlier when the age or the
/// illness it hangs on ends first.
QDate lastDayOf(const CodeRule& rule, const ExemptionWish& wish);

}  // namespace mockportal
