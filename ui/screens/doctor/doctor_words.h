// SPDX-License-Identifier: EUPL-1.2
// A doctor in words (S56, regional-services 6.2).
#pragma once

#include "core/doctor/doctor.h"
#include "ui/screens/doctor/week_strip.h"
#include "ui/style/roles.h"

namespace ui {

/// `Codice Medico: 90417 (GENERICO)` (S56).
QString doctorCodeLine(const core::Doctor& doctor);
/// `Medico di base`, `Pediatra`.
QString doctorKindName(core::DoctorKind kind);

/// `VIA DEI TIGLI, 4 - BOLLATE` (S56).
QString surgeryLine(const core::Surgery& surgery);
/// The same of the main one; empty without any.
QString mainSurgeryLine(const core::Doctor& doctor);

/// `Oggi è lunedì: dalle 10.00 alle 13.00`, or that there are no hours today.
QString todayWords(const core::OpeningHours& hours, QDate today);
/// For the boxes of the week; `today` may be null.
QVector<WeekStrip::Day> weekDays(const core::OpeningHours& hours, QDate today);
/// For screen readers: `Orari ambulatorio. Lunedì, oggi: dalle 10:00 alle 13:00. Martedì: …`
QString spokenWeek(const core::OpeningHours& hours, QDate today);

/// `112 posti disponibili`, `Nessun posto disponibile`.
QString placesWords(int places);
/// The same in little room: `112 posti`.
QString placesBadge(int places);
/// `a 2,3 km in linea d'aria`; empty when it was not asked for.
QString distanceWords(const core::Doctor& doctor);
/// The same in little room: `2,3 km`.
QString distanceBadge(const core::Doctor& doctor);
/// `Medicina in associazione: Poliambulatorio …`; empty without one.
QString associationWords(const core::Doctor& doctor);
/// `Italiano, inglese`.
QString languagesWords(const core::Doctor& doctor);

/// R50: what the portal would answer, in a few words: `112 posti`, `Su richiesta`, `Non si
/// può scegliere`; empty where it was not asked.
QString verdictBadge(const core::Doctor& doctor);
Tone verdictTone(const core::Doctor& doctor);
/// Why not, or why only on request: one sentence for each reason, with the day from which it can be
/// done again where there is one. A code that nobody knows stands in the end, in parentheses.
QStringList verdictSentences(const core::ChoiceVerdict& verdict);
/// The same of codes without a day.
QStringList reasonSentences(const QStringList& codes);

/// `Inviata`, `Accettata`, `Rifiutata`, `Ritirata`.
QString requestStateName(core::RequestState state);
Tone requestStateTone(core::RequestState state);

}  // namespace ui
