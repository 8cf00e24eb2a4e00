// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/desktop/tour/stage.h"

namespace desktop {

/// Andamento and Confronta, from the landing page and back to it. `look`: beginning of the names of
/// the pictures.
void tourTrends(Stage& stage, const QString& look);

}  // namespace desktop
