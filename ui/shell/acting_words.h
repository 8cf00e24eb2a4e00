// SPDX-License-Identifier: EUPL-1.2
// How the program speaks of the people one may act for (R16).
#pragma once

#include <QString>

#include "core/login/represented.h"

namespace ui {

/// `figlia minore, 9 anni`, `tutelato`, `delegante`.
QString relationTitle(const core::Represented& person, QDate today);
/// `Stai operando per <b>GIULIA ROSSI</b> (figlia minore, 9 anni)`.
QString actingSentence(const core::Represented& person, QDate today);
/// `Vale fino al 31/03/2027. Comprende: Fascicolo Sanitario Elettronico, prenotazioni.` Empty where
/// nothing limits it but age.
QString actingLimits(const core::Represented& person);
/// The services one by one, in the order of the menu.
QString scopeWords(core::ActingScope scope);
/// Full years on that day.
int ageOn(QDate birthDate, QDate today);

}  // namespace ui
