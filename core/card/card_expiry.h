// SPDX-License-Identifier: EUPL-1.2
// R27: a card that is about to end is said in time.
#pragma once

#include "core/card/card_snapshot.h"

namespace core {

inline constexpr int cardWarnDays = 60;

/// True from 60 days before the earlier of card and certificate ends until its last day; false for
/// a card whose end is not known or over.
inline bool endsSoon(const CardSnapshot& card, const QDate& today) {
    if (!card.expires.isValid() || card.expires < today) return false;
    return today.daysTo(card.expires) <= cardWarnDays;
}

/// The certificate ends before what is printed on the card.
inline bool certificateEndsFirst(const CardSnapshot& card) {
    return card.holder.expires.isValid() && card.expires < card.holder.expires;
}

}  // namespace core
