// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QPainter>

namespace ui {

/// The soft shadow under dialogs and toasts, `spread` px around `rect`: drawn once as a nine-patch,
/// no graphics effect. High contrast has none.
void paintShadow(QPainter& painter, const QRect& rect, double radius, int spread);

}  // namespace ui
