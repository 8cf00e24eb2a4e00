// SPDX-License-Identifier: EUPL-1.2
// Numbers for the two axes: round values upwards, true time to the right.
#pragma once

#include <QDateTime>
#include <QVector>

#include "ui/chart/chart_data.h"

namespace ui {

/// Values from `bottom` to `top`, with lines at round numbers.
struct ValueScale {
    double bottom = 0;
    double top = 1;
    QVector<double> ticks{};
    int decimals = 0;  // that the ticks need

    /// 0 at the bottom, 1 at the top; beyond for what is outside.
    double part(double value) const { return (value - bottom) / (top - bottom); }
};

/// All values, and the reference ranges as far as they do not press the values flat.
ValueScale valueScale(const ChartData& data, int mostTicks);
/// At least two ticks at 1, 2 or 5 times a power of ten, the first and last around the values.
ValueScale roundScale(double lowest, double highest, int mostTicks);

struct TimeScale {
    qint64 first = 0;  // ms since 1970
    qint64 last = 0;

    /// 0 to 1; in the middle when there is one moment only.
    double part(const QDateTime& time) const;
    /// How a moment is written on the axis, as short as the span allows: "mar 2023", "4 mar",
    /// "14.05".
    QString words(const QDateTime& time) const;
};

TimeScale timeScale(const ChartData& data);

}  // namespace ui
