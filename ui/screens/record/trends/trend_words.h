// SPDX-License-Identifier: EUPL-1.2
// Trends in words, for list, table, chart and paper.
#pragma once

#include "core/clinical/trends/trend.h"
#include "ui/chart/chart_data.h"

namespace ui {

/// "Colesterolo LDL", with the unit where there are results in others too.
QString trendName(const core::clinical::TrendHeading& heading);
/// "136 mg/dL", "< 5 mg/dL"; in the unit of the trend, with the decimal mark of the language.
QString trendValueWords(const core::clinical::TrendValue& value, const QString& unit);
/// The same without unit.
QString trendNumberWords(const core::clinical::TrendValue& value);
/// "Alto", "Alto (calcolato da noi)"; empty when nobody said anything.
QString trendFlagWords(const core::clinical::TrendValue& value);
/// "fino a 115", "70 – 100", "oltre 40", or as the laboratory wrote it.
QString trendRangeWords(const core::clinical::TrendValue& value);

/// What is drawn: values from that day on (invalid: all). `drawn` gets for each point the index of
/// its value.
ChartData trendChart(const core::clinical::Trend& trend, QDate from, QVector<int>* drawn = nullptr);

}  // namespace ui
