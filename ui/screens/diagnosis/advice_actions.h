// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

#include "core/diagnosis/finding.h"
#include "ui/shell/services.h"

namespace ui {

/// What the button of an advice says; empty where the program can do nothing.
QString actionWords(core::diagnosis::Action action);

/// Does it, where it is a way to another page. copyCommand and checkAgain are the page's own:
/// false.
bool followAction(const Context& context, core::diagnosis::Action action);

}  // namespace ui
