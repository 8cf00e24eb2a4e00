// SPDX-License-Identifier: EUPL-1.2
// What `La tua tessera` says about a card, in words: pure functions, for the page and for paper.
#pragma once

#include <QStringList>

#include "core/card/card_snapshot.h"
#include "ui/screens/data/fact_card.h"

namespace ui {

/// Surname to residence, as Dati_personali has them; comuni by their name on the day that counts.
Facts cardHolderFacts(const core::CardSnapshot& card, const QDate& today);
/// Both forms of the number, who issued the card, from when to when.
Facts cardNumberFacts(const core::CardSnapshot& card);
/// Empty without a certificate.
Facts cardCertificateFacts(const core::CardSnapshot& card);

/// A sentence for each thing that does not fit together (core::doubtsAbout).
QStringList cardDoubts(const core::CardSnapshot& card, const QDate& today);

/// `Cassina de' Pecchi (MI)`; a comune that is no more keeps the name it had on that day. A code
/// nobody knows stays as it is.
QString placeOnCard(const QString& code, const QDate& day, const QDate& today);

/// `80380 00030 12345 67890`.
QString inGroups(const QString& digits, int group);

/// All of it as HTML of paper_text.h. Empty for a card that was not read.
QString cardPaper(const core::CardSnapshot& card, const QDate& today);

}  // namespace ui
