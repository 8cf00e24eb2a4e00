// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/vaccinations/vaccination.h"
#include "ui/style/roles.h"

namespace ui {

/// `Eseguita`, `Omessa`, `Differita` (R70).
QString stateName(core::VaccinationState state);
Tone stateTone(core::VaccinationState state);
/// "Esavalente, dose 3"; without a number where none was told.
QString doseName(const QString& vaccine, int dose);
/// The age on that day: "5 mesi", "6 anni". Empty without a birth date.
QString ageOn(const QDate& birthDate, const QDate& day);
/// A day in words: "12 marzo 2028".
QString dayInWords(const QDate& day);
/// When it is due: "Programmata per il 12 marzo 2028", "Dal 12 marzo 2028, entro l'11 marzo 2030".
QString dueWords(const core::DueVaccination& due, const QDate& today);

}  // namespace ui
