// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QJsonObject>

#include "app/mockportal/exemptions/exemption_book.h"
#include "app/mockportal/exemptions/possible_codes.h"

namespace mockportal::fhir {

inline constexpr auto exemptionSystem = "http://fse.example/cs/esenzione";

/// Coverage: one exemption, as it stands today. `protocol`: of its declaration; may be empty.
QJsonObject coverage(const HeldExemption& exemption, const QString& protocol, const QDate& today);

/// Parameters of `$esenzioni-possibili`: each code with its ceiling and conditions, possible or
/// with the reason why not, for this year and, when it may be declared, the next.
QJsonObject possibleExemptions(const ExemptionRules& rules, const Citizen& citizen,
                               const QList<HeldExemption>& held, const QStringList& qualities,
                               const QDate& today);

}  // namespace mockportal::fhir
