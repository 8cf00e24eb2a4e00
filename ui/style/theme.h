// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>
#include <QString>

#include "ui/style/colors.h"
#include "ui/style/roles.h"

namespace ui {

/// The look as one value: colours, type and measures at a text scale. Lengths are logical px at 100
/// % text and grow with it. Widgets ask `theme()` while they paint or lay out, and keep nothing;
/// see appearance.h for the current one.
struct Theme {
    Scheme scheme = Scheme::light;
    double scale = 1.0;  // 1.0 to 2.0
    bool motion = true;  // false: reduced motion; high contrast has none anyway (ui.md 8)

    QColor color(Role role) const { return schemeColor(scheme, role); }
    QColor ink(Tone tone) const { return color(toneInk(tone)); }
    QColor fill(Tone tone) const { return color(toneFill(tone)); }
    bool highContrast() const { return scheme == Scheme::highContrast; }
    bool animates() const { return motion && !highContrast(); }

    double length(double px) const { return px * scale; }
    int px(double px) const { return qRound(px * scale); }

    QFont font(Type type) const;
    /// Distance of two base lines, px.
    double lineHeight(Type type) const;

    /// Strokes do not grow with the text as fast as the text itself: 2 px at 200 %, not 3.
    double boxStroke() const;      // cards, banners, badges: 1; high contrast 2
    double controlStroke() const;  // fields and neutral buttons: 1.5; high contrast 2
    double chosenStroke() const;   // chosen card, primary outline, error: 2
    double focusStroke() const;    // 3

    QPalette palette() const;
};

namespace metric {
// ui.md 4. Logical px at 100 %.
inline constexpr double controlHeight = 48;
inline constexpr double barControlHeight = 44;
inline constexpr double rowHeight = 72;
inline constexpr double tableRowHeight = 42;
inline constexpr double radiusChip = 8;
inline constexpr double radiusControl = 10;
inline constexpr double radiusBox = 12;
inline constexpr double radiusCard = 14;
inline constexpr double radiusDialog = 20;
inline constexpr double focusGap = 2;
inline constexpr double icon = 24;
}  // namespace metric

/// Inter when it is installed, else the font of the system.
QString fontFamily();

}  // namespace ui
