// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/desktop/tour/stage.h"

namespace desktop {

class Program;

/// Andamento and Confronta in every look, from the landing page and back to it.
void tourTrends(Program& program, Stage& stage);

}  // namespace desktop
