// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

#include "core/card/card_snapshot.h"

namespace ui {

/// What a person can do about the state of the card, besides following the picture.
enum class CardWayOn { none, withoutCard, newCard, diagnosis };

/// R11: the sentences that go with the picture of a state.
struct CardWords {
    QString title;
    QString hint;
    CardWayOn wayOn = CardWayOn::none;
};

CardWords cardWords(const core::CardSnapshot& card);

/// The card left while it was needed.
CardWords removedWords();

/// How the card is doing, in the list under the sentence: `Aspetto la tessera…`
QString cardLine(core::CardState state);

/// The one line of the home page: `Lettore collegato. Inserisci la tessera.`
QString readerLine(const core::CardSnapshot& card);
/// True when the line is good news (shown green).
bool readerFine(const core::CardSnapshot& card);

}  // namespace ui
