// SPDX-License-Identifier: EUPL-1.2
// What the pages of I TUOI DATI call things.
#pragma once

#include "core/citizen/citizen.h"
#include "core/exemptions/exemption_offer.h"
#include "core/exemptions/held_exemption.h"
#include "ui/widgets/badge.h"

namespace ui {

/// R15: masked but the last four digits; empty for an empty number.
QString maskedCardNumber(const QString& number);
QString addressLine(const core::PostalAddress& address);
QString sexName(const std::optional<core::CodiceFiscale::Sex>& sex);

QString exemptionStateName(core::ExemptionState state);
BadgeSpec exemptionStateBadge(core::ExemptionState state);
/// `Dal 02/04/2026 al 31/03/2027`, `Dal 14/05/2019, senza scadenza`.
QString exemptionDays(const core::HeldExemption& exemption);
/// `Scade il 31/03/2027, tra 40 giorni.` and what can be done; empty when nothing is to be said.
QString reminderSentence(const core::HeldExemption& exemption, const QDate& today);

/// Why a code cannot be declared, in words; for a reason that is not known the portal's own.
QString reasonSentence(const core::ExemptionOffer& offer, const core::OfferVerdict& verdict);
/// What the income must be for this code, before the household is known.
QString ceilingSentence(const core::IncomeCeiling& ceiling);

/// A code of http://fse.example/cs/rifiuto in words. An unknown one shows a general sentence and
/// the code.
QString dataRefusal(const QString& code);

}  // namespace ui
