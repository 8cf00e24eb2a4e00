// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/chart/chart_layout.h"

namespace ui {

/// What has to be explained about the marks and lines that occur, in reading order; without place.
QVector<ChartLayout::Key> chartKeys(const ChartData& data);

}  // namespace ui
