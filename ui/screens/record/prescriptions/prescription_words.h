// SPDX-License-Identifier: EUPL-1.2
// A prescription in words (regional-services 4.2 to 4.6, R34, R35).
#pragma once

#include <QString>

#include "core/prescriptions/prescription_rules.h"
#include "ui/style/icons.h"

namespace ui {

/// `Farmaceutica`, `Specialistica`.
QString prescriptionKind(core::PrescriptionKind kind);
/// S52: `FARMACEUTICA`.
QString prescriptionLabel(core::PrescriptionKind kind);
Icon prescriptionIcon(core::PrescriptionKind kind);

QString stateName(core::PrescriptionState state);
Tone stateTone(core::PrescriptionState state);

/// `B - Breve, entro 10 giorni`; empty without a class.
QString priorityWords(core::PriorityClass priority);

/// The first line, and how many more there are: `Emocromo e altre 2`.
QString linesInShort(const core::Prescription& prescription);
/// The same of what was not dispensed yet; of all of it when every line was.
QString linesLeftInShort(const core::Prescription& prescription);
/// What is known of a line beside its name: `2 confezioni · 1 compressa la sera · nota AIFA 13`.
QString lineDetails(const core::PrescriptionLine& line, core::PrescriptionKind kind);
/// `2 confezioni`, `1 volta`; empty when not told.
QString quantityWords(const core::PrescriptionLine& line, core::PrescriptionKind kind);

/// R34: how long it can still be used, while it can: `Vale fino al 16/12/2026, ancora 20 giorni.`
/// Empty for one that is used or cancelled.
QString validityWords(const core::Prescription& prescription, const QDateTime& now);
/// R34: why a service cannot be booked online; empty when it can, and where nobody would ask.
QString bookingWords(const core::Prescription& prescription, const QDateTime& now);

/// R42: `36,00 €`, or that nothing is to be paid. The portal works it out.
QString ticketWords(core::Cents ticket);
QString exemptionWords(const core::Prescription& prescription);

}  // namespace ui
