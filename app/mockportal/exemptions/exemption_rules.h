// SPDX-License-Identifier: EUPL-1.2
// What may be self-certified, by whom and up to which income (regional-services 5.1, R40). All
// figures are in content/exemption_rules.json, each version with the day from which it counts.
#pragma once

#include <QDate>
#include <QList>
#include <QStringList>
#include <optional>

#include "app/mockportal/exemptions/money.h"
#include "core/codes/exemptions.h"
#include "core/codes/income_ceiling.h"

namespace mockportal {

using core::Household;
using core::IncomeCeiling;

/// `from` and `below` in completed years; -1 where it has no such end.
struct AgeRange {
    int from = -1;
    int below = -1;
    bool admits(int age) const { return age >= from && (below < 0 || age < below); }
};

struct Condition {
    QString id{};
    QString text{};
};

struct CodeRule {
    QString code{};
    QString closed{};        // why nobody can declare it: automatica, chiusa; else empty
    QList<AgeRange> ages{};  // one of them; none: any age
    QStringList held{};      // needs one of these in force
    QString family{};        // needs one in force of an illness: chronic, rare
    IncomeCeiling ceiling{};
    QList<Condition> conditions{};
};

/// 1 April to 31 March (5.1), as the region sets it.
struct ExemptionYear {
    QDate first{};
    QDate last{};
    QDate renewFrom{};  // the next year may be declared from here on
    QDate lateUntil{};  // what ended with the year may be renewed until here
};

struct ExemptionRules {
    QDate validFrom{};
    QList<CodeRule> codes{};
    QList<Condition> qualities{};  // in which somebody declares
    QStringList consequences{};    // said before the confirmation
    int preparedMinutes = 0;       // how long a prepared declaration may be signed
    int remindDays = 0;            // how long before its end an exemption is reminded of
    QString yearStarts{}, yearEnds{}, renewFrom{}, lateUntil{};  // MM-dd

    const CodeRule* find(const QString& code) const;
    /// The exemption year that day is in; `years` later.
    ExemptionYear yearOf(const QDate& day, int years = 0) const;
};

/// Those in force on that day; without codes before the first ones.
ExemptionRules exemptionRules(const QDate& day);

/// In the words of the list: E30 needs one of Family::chronic.
bool isOfFamily(const QString& code, const QString& family);

}  // namespace mockportal
