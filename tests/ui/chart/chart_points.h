// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QTimeZone>

#include "ui/chart/chart_data.h"

namespace test {

inline QDateTime noon(QDate day) {
    return QDateTime(day, QTime(12, 0), QTimeZone::utc());
}

inline ui::ChartPoint point(QDate day, double value,
                            ui::ChartPoint::Mark mark = ui::ChartPoint::Mark::normal) {
    ui::ChartPoint point;
    point.time = noon(day);
    point.value = value;
    point.high = 115;
    point.mark = mark;
    point.text = QString::number(value);
    point.label = day.toString(Qt::ISODate) + QStringLiteral(": ") + point.text;
    return point;
}

/// The values of picture 08.
inline ui::ChartData cholesterol() {
    using enum ui::ChartPoint::Mark;
    return {QStringLiteral("Colesterolo LDL"),
            {{QStringLiteral("LDL"),
              {point({2023, 3, 21}, 128, flagged), point({2023, 11, 14}, 141, flagged),
               point({2024, 6, 11}, 122, flagged), point({2025, 2, 4}, 112),
               point({2025, 11, 25}, 119, flagged), point({2026, 11, 18}, 136, flagged)}}},
            QStringLiteral("Intervallo di riferimento: fino a 115 mg/dL"),
            QStringLiteral("Nessun valore.")};
}

}  // namespace test
