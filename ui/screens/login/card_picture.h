// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/card/card_snapshot.h"
#include "ui/widgets/card_scene.h"

namespace ui {

/// R11: the picture of a state.
CardScene::State cardPicture(core::CardState state);
/// The picture of a login that did not work, where the card is the matter.
std::optional<CardScene::State> errorPicture(core::ErrorCode code);

}  // namespace ui
