// SPDX-License-Identifier: EUPL-1.2
#include <QGridLayout>

#include "tests/ui/chart/chart_points.h"
#include "tests/ui/widgets/gallery.h"
#include "ui/chart/line_chart.h"
#include "ui/style/appearance.h"
#include "ui/widgets/card.h"
#include "ui/widgets/layouts.h"

using namespace ui;

namespace {

QWidget* framed(const ChartData& data, ChartPosition selected = {}) {
    auto* chart = new LineChart;
    chart->setData(data);
    chart->setSelected(selected);
    auto* card = new Card;
    column(card, 0, {20, 16, 20, 16})->addWidget(chart);
    return card;
}

ChartData allMarks() {
    using enum ChartPoint::Mark;
    auto data = test::cholesterol();
    auto& points = data.lines[0].points;
    points[0].mark = computed;
    points[1].mark = none;
    points[2].side = ChartPoint::Side::below;
    points[2].text = QStringLiteral("<122");
    points[4].high = points[5].high = 130;
    points[4].mark = normal;
    points[4].low = points[5].low = 100;
    points[5].side = ChartPoint::Side::above;
    points[5].text = QStringLiteral(">136");
    return data;
}

ChartData pressure() {
    ChartData data{QStringLiteral("Pressione"),
                   {{QStringLiteral("massima"), {}}, {QStringLiteral("minima"), {}}},
                   {},
                   {}};
    for (int i = 0; i < 12; ++i) {
        const QDate day = QDate(2026, 10, 1).addDays(i * 3);
        data.lines[0].points << test::point(day, 128 + (i * 7) % 11, ChartPoint::Mark::none);
        data.lines[1].points << test::point(day, 78 + (i * 5) % 9, ChartPoint::Mark::none);
    }
    return data;
}

ChartData many() {
    ChartData data{QStringLiteral("Peso"), {{QStringLiteral("Peso"), {}}}, {}, {}};
    for (int i = 0; i < 200; ++i)
        data.lines[0].points << test::point(QDate(2024, 1, 1).addDays(i * 5),
                                            80 + (i * 37) % 11 * 0.3 - i * 0.02,
                                            ChartPoint::Mark::none);
    for (auto& point : data.lines[0].points) point.high.reset();
    return data;
}

}  // namespace

namespace gallery {

QWidget* charts() {
    auto* page = new QWidget;
    auto* grid = new QGridLayout(page);
    grid->setSpacing(theme().px(16));
    ChartData one{QStringLiteral("Ferritina"),
                  {{{}, {test::point({2026, 3, 2}, 88)}}},
                  QStringLiteral("Intervallo di riferimento: fino a 115"),
                  {}};
    const ChartData none{
        QStringLiteral("Vuoto"), {}, {}, QStringLiteral("Nessun valore da disegnare.")};
    QWidget* all[] = {part(QStringLiteral("PUNTI"), framed(test::cholesterol())),
                      part(QStringLiteral("PUNTO SCELTO"), framed(test::cholesterol(), {0, 3})),
                      part(QStringLiteral("SEGNI"), framed(allMarks())),
                      part(QStringLiteral("DUE LINEE"), framed(pressure(), {0, 11})),
                      part(QStringLiteral("UN PUNTO"), framed(one)),
                      part(QStringLiteral("MOLTI PUNTI"), framed(many())),
                      part(QStringLiteral("NESSUN VALORE"), framed(none))};
    for (int i = 0; i < int(std::size(all)); ++i) grid->addWidget(all[i], i / 2, i % 2);
    return page;
}

}  // namespace gallery
