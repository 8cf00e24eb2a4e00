// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/notebook/notebook_entry.h"
#include "ui/chart/chart_data.h"

namespace ui {

/// The readings of one kind as charts, one for each unit: massima and minima together, battiti by
/// themselves. Charts without a point are left out. No ranges: nobody has judged these values.
QVector<ChartData> measureCharts(const core::NotebookKind& kind,
                                 const QVector<core::NotebookEntry>& entries);

}  // namespace ui
