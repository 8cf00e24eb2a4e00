// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace ui {

/// How much room a page has: the window's width divided by the text scale (ui.md 2).
enum class WidthClass { narrow, medium, wide };

/// `width` in logical pixels, `scale` 1.0 to 2.0.
constexpr WidthClass widthClass(int width, double scale) {
    const double room = width / scale;
    if (room >= 1180) return WidthClass::wide;
    return room >= 840 ? WidthClass::medium : WidthClass::narrow;
}

}  // namespace ui
