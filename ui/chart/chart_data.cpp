// SPDX-License-Identifier: EUPL-1.2
#include "ui/chart/chart_data.h"

#include <algorithm>
#include <cmath>

namespace ui {

bool ChartData::isEmpty() const {
    return pointCount() == 0;
}

int ChartData::pointCount() const {
    qsizetype count = 0;
    for (const ChartLine& line : lines) count += line.points.size();
    return int(count);
}

ChartData inOrder(ChartData data) {
    for (ChartLine& line : data.lines) {
        line.points.removeIf([](const ChartPoint& point) {
            return !point.time.isValid() || !std::isfinite(point.value);
        });
        std::ranges::stable_sort(line.points, {}, &ChartPoint::time);
    }
    return data;
}

}  // namespace ui
