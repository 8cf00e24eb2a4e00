// SPDX-License-Identifier: EUPL-1.2
#pragma once

class QWidget;

namespace ui {

/// A question inside a page: Esc typed within it comes to its keyPressEvent, where the window would
/// go back a page otherwise (ui.md 3).
void takeEscape(QWidget& question);

}  // namespace ui
