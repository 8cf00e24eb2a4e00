// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/codes/codice_fiscale.h"
#include "core/vaccinations/vaccination.h"

namespace core {

struct VaccinatedPerson {
    QDate birthDate{};
    CodiceFiscale::Sex sex = CodiceFiscale::Sex::female;
};

/// How far ahead the calendar is looked at: five years.
inline constexpr int calendarYearsAhead = 5;

/// What the person is to have next: first what the portal plans, then, only against antigens for
/// which it plans nothing and records no refusal or postponement since the last dose, the next dose
/// by the national calendar (Origin::calendar, a hint and no more). Each part soonest first.
/// Nothing is worked out without a birth date.
QVector<DueVaccination> dueVaccinations(const VaccinationRecord& record,
                                        const VaccinatedPerson& person, const QDate& today);

}  // namespace core
