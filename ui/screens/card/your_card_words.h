// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDate>

#include "core/card/card_snapshot.h"
#include "ui/widgets/card_scene.h"

namespace ui {

/// What a person can do about the state of the card on its own page.
enum class YourCardWayOn { none, logIn, withoutCard, newCard, diagnosis, unblock };

/// R11, R27: picture, sentence and next step of `La tua tessera`. Unlike the login's, a card that
/// is no good for a login is still worth looking at.
struct YourCardState {
    CardScene::State picture = CardScene::State::insertCard;
    QString title{};
    QString hint{};
    YourCardWayOn wayOn = YourCardWayOn::none;
};

/// `removed`: a card was here and is gone.
YourCardState yourCardState(const core::CardSnapshot& card, const QDate& today, bool removed);

/// True when the card was read: its data can be shown, and its PIN changed.
bool isRead(const core::CardSnapshot& card);

/// False for a model whose PIN the program does not know how to use (card.model).
bool pinUsable(const core::CardSnapshot& card);

}  // namespace ui
