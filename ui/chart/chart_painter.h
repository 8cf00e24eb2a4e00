// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QPainter>

#include "ui/chart/chart_layout.h"

namespace ui {

/// Paints a chart that was laid out; the same on screen and on paper, in the colours of `look`.
/// `selected` gets a line down to its moment, a ring, and its number always.
void paintChart(QPainter& painter, const ChartData& data, const ChartLayout& layout,
                const ReadingLook& look, ChartPosition selected = {});

/// A mark alone: circle, diamond, with or without arrow; `size` 1 is as large as they are.
void paintChartMark(QPainter& painter, QPointF at, const ChartPoint& point, const ReadingLook& look,
                    double size = 1);

}  // namespace ui
