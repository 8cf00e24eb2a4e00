// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QColor>

#include "ui/style/roles.h"

namespace ui {

/// The table of ui.md 5.
QColor schemeColor(Scheme scheme, Role role);

/// Contrast of two opaque colours after WCAG 2.1, 1 to 21.
double contrast(const QColor& a, const QColor& b);

/// The text colour, the fill and the outline of a tone.
Role toneInk(Tone tone);
Role toneFill(Tone tone);

}  // namespace ui
