// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace ui {
class MainWindow;
class Preferences;
}  // namespace ui

namespace desktop {

class Stage;
class TourDialogs;

/// The taccuino: list, forms, what goes wrong in them, charts, import; then in the other sizes and
/// colours. Begins where somebody is logged in, ends on the list in the usual look.
void tourNotebook(ui::MainWindow& window, ui::Preferences& preferences, TourDialogs& dialogs,
                  Stage& stage);

}  // namespace desktop
