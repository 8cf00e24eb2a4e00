// SPDX-License-Identifier: EUPL-1.2
#pragma once

class QMenu;
class QWidget;

namespace ui {

class BarButton;
class Preferences;

/// `Testo`: the text sizes, the present one ticked. On every page (ui.md 2).
BarButton* makeTextSizeButton(Preferences& preferences, QWidget* parent = nullptr);
/// The languages, each named in itself. `brief`: IT instead of Italiano.
BarButton* makeLanguageButton(Preferences& preferences, bool brief, QWidget* parent = nullptr);

/// `?`: the help of the page that is shown (R18), a picture with a name.
BarButton* makeHelpButton(QWidget* parent = nullptr);

}  // namespace ui
