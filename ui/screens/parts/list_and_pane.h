// SPDX-License-Identifier: EUPL-1.2
// The list at the left and what is chosen in it at the right, on pages wide enough for both
// (ui.md 4).
#pragma once

class QWidget;

namespace ui {

/// A card in which `view` scrolls.
QWidget* paneOf(QWidget* view);

/// Both owned by what is returned. Narrow pages hide the pane; the list then takes all.
QWidget* listAndPane(QWidget* list, QWidget* pane);

}  // namespace ui
