// SPDX-License-Identifier: EUPL-1.2
// Booking in words.
#pragma once

#include <QString>

#include "core/booking/booking_values.h"
#include "ui/style/icons.h"

namespace ui {

/// `36,15 €`; `niente` for 0.
QString moneyWords(const core::Money& money);
/// `4,1 km`; empty when not told.
QString distanceWords(const std::optional<double>& kilometres);
/// `tra 7 giorni`, `domani`, `nessun posto libero`.
QString waitingWords(const std::optional<int>& days);
/// `mercoledì 2 dicembre, 9.40`, in Rome.
QString dayAndTime(const QDateTime& moment);
/// The same with the year, for what is kept.
QString wholeMoment(const QDateTime& moment);
/// `2 dic`.
QString shortDay(const QDateTime& moment);
/// `mer`.
QString shortWeekday(const QDateTime& moment);
/// `fino al 30/11/2026, ore 23.59` (R64); empty when not told.
QString cancelByWords(const core::Appointment& appointment);
/// `A.O. "G. SALVINI" - GARBAGNATE - POLIAMB. OSPEDALE BOLLATE`.
QString placeWords(const core::Facility& facility);

/// 7.3: `Confermato`, `Annullato`, `Eseguito`, `Non presentato`.
QString stateName(core::AppointmentState state);
Tone stateTone(core::AppointmentState state);

/// What went wrong, for a banner: sentence, what to do, the code last. `<b>`.
QString failureWords(const core::Error& error);

}  // namespace ui
