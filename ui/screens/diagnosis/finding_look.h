// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string_view>

#include "core/diagnosis/diagnosis.h"
#include "ui/style/icons.h"
#include "ui/style/roles.h"
#include "ui/widgets/card.h"
#include "ui/widgets/card_scene.h"

namespace ui {

struct FindingLook {
    Icon icon;
    Role role;
    Card::Kind card;
    Tone tone;
};

/// Sign and colour of a verdict; nothing: it is still to be looked at.
FindingLook findingLook(const std::optional<core::diagnosis::Verdict>& verdict);

/// The picture of card and reader that goes with a probe's failure; nothing where the network or
/// the computer is the matter.
std::optional<CardScene::State> probePicture(const core::diagnosis::Diagnosis::Row& row);
/// The icon in the place of that picture.
Icon probeIcon(std::string_view id);

}  // namespace ui
