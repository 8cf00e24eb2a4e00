// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QSizeF>
#include <QTextCursor>

#include "ui/chart/chart_data.h"

namespace ui {

/// Puts a chart into a text as a line of its own, as vectors, black on white: how charts are
/// printed (R17). `size` is px of 96 an inch. The data is copied; the text may live on any printer.
void insertChart(QTextCursor& cursor, const ChartData& data, QSizeF size);

}  // namespace ui
