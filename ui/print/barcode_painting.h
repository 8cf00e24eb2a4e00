// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QPainter>

#include "core/barcode/barcode.h"

namespace ui {

/// Width of the thinnest bar on paper, px of 96 an inch: 0.3 mm, which any scanner reads.
inline constexpr double paperModule = 1.125;

/// How wide the code is on paper, with the white at both ends.
double paperWidth(const core::Barcode& code);

/// The bars, black, as high as `where`, from its left edge on; `where` is at least paperWidth wide.
void paintBarcode(QPainter& painter, const QRectF& where, const core::Barcode& code);

}  // namespace ui
