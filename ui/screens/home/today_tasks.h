// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/shell/services.h"

namespace ui {

class TaskTiles;

/// `Che cosa vuoi fare?` of the home page (05): one's own, or what may be done for the other (05b).
TaskTiles* makeTodayTasks(const Context& context);

}  // namespace ui
