// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/record/notebook/measure_chart.h"

#include "ui/chart/line_chart.h"
#include "ui/style/appearance.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"

namespace ui {
namespace {

constexpr double chartHeight = 300;

}  // namespace

MeasureChart::MeasureChart(QWidget* parent)
    : Card(Kind::plain, parent), name_(new Paragraph(Type::h3)), chart_(new LineChart) {
    chart_->setObjectName(QStringLiteral("chart"));
    withTheme(chart_, [this] { chart_->setMinimumHeight(theme().px(chartHeight)); });
    connect(chart_, &LineChart::activated, this, [this](int line, int point) {
        Q_EMIT opened(chart_->data().lines[line].points[point].time);
    });
    auto* layout = column(this, 10, {20, 16, 20, 16});
    layout->addWidget(name_);
    layout->addWidget(chart_);
}

void MeasureChart::setData(const ChartData& readings) {
    name_->setText(readings.name);
    chart_->setData(readings);
}

}  // namespace ui
