// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDateTime>

#include "ui/widgets/card.h"

namespace ui {

struct ChartData;
class LineChart;
class Paragraph;

/// A chart with its name above.
class MeasureChart : public Card {
    Q_OBJECT
  public:
    explicit MeasureChart(QWidget* parent = nullptr);
    void setData(const ChartData& readings);

  Q_SIGNALS:
    /// The person wants to see the reading of this moment.
    void opened(const QDateTime& moment);

  private:
    Paragraph* name_;
    LineChart* chart_;
};

}  // namespace ui
