// SPDX-License-Identifier: EUPL-1.2
// The way of a choice: search, doctor, confirmation with the PIN, done (10b).
#pragma once

#include "core/doctor/doctor.h"
#include "ui/screens/doctor/doctor_sections.h"
#include "ui/shell/page.h"
#include "ui/shell/services.h"

namespace ui {

class Paragraph;
class StepBar;

/// Goes on with a doctor whose verdict allows it: to the confirmation, or first to the reason where
/// the office judges.
void beginChoice(const Context& context, DoctorSection section, const core::Doctor& doctor);

/// `Cerca`, `Scegli`, `Conferma con il PIN`, `Fatto`; `current` from 0.
StepBar* choiceSteps(int current);
void fitChoiceSteps(StepBar& steps, WidthClass widthClass);
/// `SERVIZI SOCIO-SANITARI · IL TUO MEDICO`.
Paragraph* choiceOverline();

/// The page of a Page::trail of IL TUO MEDICO; nullptr if it is none.
PageFactory followDoctorTrail(const Context& context, const QString& trail);
/// The first page of IL TUO MEDICO: the paediatrician of a child, else the doctor.
PageFactory doctorEntry(const Context& context);

}  // namespace ui
