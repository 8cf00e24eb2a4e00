// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

#include "ui/style/theme.h"

namespace ui {

/// The one template, resources/style.qss, filled in: `@{surface}` is a colour role, `@{12px}` a
/// length at the text scale, `@{font:menu}` a font, `@{box}`, `@{control}` and `@{chosen}` strokes
/// in whole px.
QString styleSheet(const Theme& theme);

}  // namespace ui
