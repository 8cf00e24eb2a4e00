// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/mockportal/auth/representations.h"
#include "app/mockportal/exemptions/declaration.h"
#include "app/mockportal/exemptions/exemption_book.h"

namespace mockportal {

/// The qualities in which one may declare for such a person (5.1); for oneself: the person.
QStringList qualitiesFor(std::optional<Relation> relation);

/// What the declaration says must hold today: the code is possible for everybody, the household
/// makes sense, the income is within the limit, all conditions are ticked. Sets the days of each
/// exemption. Who may declare for whom is judged where the people are read.
std::expected<void, Refusal> judge(Declaration& declaration, const ExemptionRules& rules,
                                   ExemptionBook& book, const QDate& today);

}  // namespace mockportal
