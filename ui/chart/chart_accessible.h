// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/chart/chart_data.h"

namespace ui {

class LineChart;

/// Shows a chart to assistive technology as a chart whose children are its points, in the order of
/// the lines.
void makeChartAccessible(LineChart& chart);
/// Points are other ones now.
void chartPointsChanged(LineChart& chart);
/// The person is at this point now: it is heard.
void announceChartPoint(LineChart& chart, ChartPosition position);

}  // namespace ui
