// SPDX-License-Identifier: EUPL-1.2
// Where points, ticks, bands and words of a chart go.
#include "ui/chart/chart_layout.h"

#include <QTest>

#include "tests/ui/chart/chart_points.h"
#include "ui/style/appearance.h"

using namespace ui;
using test::point;

namespace {

ChartLayout laidOut(const ChartData& data, QSizeF size = {640, 300}) {
    return {data, size, ReadingLook::onScreen()};
}

ChartData oneLine(const QVector<ChartPoint>& points) {
    return {"x", {{"x", points}}, {}, {}};
}

}  // namespace

class TestChartLayout : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void initTestCase() { Appearance::instance().install(*qApp); }
    void cleanup() { Appearance::instance().setScale(1); }

    void roundNumbersOnTheAxis_data() {
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::addColumn<QVector<double>>("ticks");
        QTest::addColumn<int>("decimals");
        using Ticks = QVector<double>;
        QTest::newRow("tens") << 83.0 << 152.0 << Ticks{80, 100, 120, 140, 160} << 0;
        QTest::newRow("small") << 0.62 << 1.31 << Ticks{0.6, 0.8, 1.0, 1.2, 1.4} << 1;
        QTest::newRow("negative") << -3.0 << 4.0 << Ticks{-4, -2, 0, 2, 4} << 0;
        QTest::newRow("thousands")
            << 900.0 << 2900.0 << Ticks{500, 1000, 1500, 2000, 2500, 3000} << 0;
        QTest::newRow("one number") << 100.0 << 100.0 << Ticks{80, 90, 100, 110, 120} << 0;
        QTest::newRow("zero") << 0.0 << 0.0 << Ticks{-1, -0.5, 0, 0.5, 1} << 1;
    }
    void roundNumbersOnTheAxis() {
        QFETCH(double, low);
        QFETCH(double, high);
        QFETCH(QVector<double>, ticks);
        QFETCH(int, decimals);
        const ValueScale scale = roundScale(low, high, 6);
        QCOMPARE(scale.ticks.size(), ticks.size());
        for (int i = 0; i < ticks.size(); ++i) QVERIFY(qAbs(scale.ticks[i] - ticks[i]) < 1e-9);
        QCOMPARE(scale.decimals, decimals);
        QVERIFY(scale.part(low) >= 0 && scale.part(high) <= 1);
    }

    void timeIsTrue() {
        const auto chart = laidOut(
            oneLine({point({2024, 1, 1}, 1), point({2024, 1, 11}, 2), point({2024, 1, 31}, 3)}));
        const double first = chart.at({0, 1}).x() - chart.at({0, 0}).x();
        const double second = chart.at({0, 2}).x() - chart.at({0, 1}).x();
        QVERIFY(qAbs(second - 2 * first) < 0.01);
    }
    void higherIsHigherAndEverythingIsInside() {
        const auto data = test::cholesterol();
        const auto chart = laidOut(data);
        for (int i = 0; i < data.pointCount(); ++i)
            QVERIFY(chart.plot().contains(chart.at({0, i})));
        QVERIFY(chart.at({0, 1}).y() < chart.at({0, 0}).y());
        QVERIFY(chart.at({0, 3}).y() > chart.at({0, 4}).y());
        for (const auto& words : {chart.values(), chart.timeTicks(), chart.valueTicks()})
            for (const auto& word : words)
                QVERIFY2(QRectF(-1, -1, 642, 302).contains(word.where), qPrintable(word.text));
        QCOMPARE(chart.values().size(), 6);
        QCOMPARE(chart.timeTicks().first().text.right(4), QString("2023"));
    }
    void oneRangeIsOneBandWithItsWords() {
        const auto chart = laidOut(test::cholesterol());
        QCOMPARE(chart.bands().size(), 1);
        const auto& band = chart.bands().first();
        QVERIFY(band.highEdge && !band.lowEdge);
        QCOMPARE(band.area.bottom(), chart.plot().bottom());
        QVERIFY(band.area.top() < chart.at({0, 3}).y() && band.area.top() > chart.at({0, 4}).y());
        QVERIFY(band.area.contains(chart.bandWords().where));
    }
    void rangesThatChangeAreDrawnForTheirPoints() {
        auto data = test::cholesterol();
        for (int i = 4; i < 6; ++i) data.lines[0].points[i].high = 130;
        data.lines[0].points[0].high.reset();
        const auto chart = laidOut(data);
        QCOMPARE(chart.bands().size(), 2);  // none for the first point
        QVERIFY(chart.bands()[0].area.left() > chart.at({0, 0}).x());
        QCOMPARE(chart.bands()[0].area.right(), chart.bands()[1].area.left());
        QVERIFY(chart.bands()[1].area.top() < chart.bands()[0].area.top());
    }
    void onePointStandsInTheMiddle() {
        const auto chart = laidOut(oneLine({point({2026, 3, 2}, 5)}));
        QVERIFY(qAbs(chart.at({0, 0}).x() - chart.plot().center().x()) < 1);
        QCOMPARE(chart.timeTicks().size(), 1);
    }
    void wordsNeverLieOnEachOther_data() {
        QTest::addColumn<int>("points");
        QTest::addColumn<int>("width");
        QTest::addColumn<double>("scale");
        QTest::newRow("few") << 6 << 640 << 1.0;
        QTest::newRow("many") << 400 << 640 << 1.0;
        QTest::newRow("narrow") << 12 << 240 << 1.0;
        QTest::newRow("large text") << 12 << 480 << 2.0;
    }
    void wordsNeverLieOnEachOther() {
        QFETCH(int, points);
        QFETCH(int, width);
        QFETCH(double, scale);
        Appearance::instance().setScale(scale);
        QVector<ChartPoint> all;
        for (int i = 0; i < points; ++i)
            all << point(QDate(2010, 1, 1).addDays(i * 13), 100 + (i * 37) % 41);
        const auto chart = laidOut(oneLine(all), {double(width), 300});
        for (const auto& words : {chart.values(), chart.timeTicks()})
            for (int i = 0; i < words.size(); ++i)
                for (int k = 0; k < i; ++k)
                    QVERIFY2(!words[i].where.intersects(words[k].where), qPrintable(words[i].text));
        QVERIFY(chart.timeTicks().size() >= 1);
        QVERIFY(!chart.values().isEmpty());
    }
    // Of a year of readings with two lines some numbers are left out; what is there can be read.
    void numbersLieOnNoLineAndKeepApart() {
        QVector<ChartPoint> high, low;
        for (int i = 0; i < 24; ++i) {
            high << point(QDate(2026, 1, 1).addDays(i * 4), 126 + (i * 17) % 25);
            low << point(QDate(2026, 1, 1).addDays(i * 4), 78 + (i * 7) % 13);
        }
        const ChartData data{"x", {{"massima", high}, {"minima", low}}, {}, {}};
        const auto chart = laidOut(data, {440, 300});
        QVERIFY(chart.values().size() >= 8);
        for (const auto& word : chart.values()) {
            for (const auto& other : chart.values())
                QVERIFY2(
                    &word == &other || !other.where.intersects(word.where.adjusted(-5, 0, 5, 0)),
                    qPrintable(word.text + ' ' + other.text));
            for (int line = 0; line < 2; ++line)
                for (int i = 0; i + 1 < high.size(); ++i)
                    for (double part = 0; part <= 1; part += 0.05)
                        QVERIFY2(!word.where.contains(chart.at({line, i}) * (1 - part) +
                                                      chart.at({line, i + 1}) * part),
                                 qPrintable(word.text));
        }
    }
    void pointsAreFoundNearThePointer() {
        const auto chart = laidOut(test::cholesterol());
        const QPointF at = chart.at({0, 3});
        QCOMPARE(chart.pointNear(at + QPointF(5, -5), 20), (ChartPosition{0, 3}));
        QVERIFY(!chart.pointNear(at + QPointF(0, 60), 20).isValid());
    }
    void whatOccursIsExplained() {
        auto data = test::cholesterol();
        const auto texts = [](const ChartData& of) {
            QStringList all;
            const auto chart = laidOut(of);
            for (const auto& key : chart.keys()) all << key.text;
            return all;
        };
        QCOMPARE(texts(data), QStringList({"nella norma", "segnalato"}));
        data.lines[0].points[0].mark = ChartPoint::Mark::computed;
        data.lines[0].points[1].side = ChartPoint::Side::below;
        QCOMPARE(texts(data).size(), 4);
        auto plain = point({2026, 1, 1}, 3, ChartPoint::Mark::none);
        QCOMPARE(texts(oneLine({plain})), QStringList());
    }
    void badPointsAreLeftOutAndTimeSorts() {
        auto data = test::cholesterol();
        std::swap(data.lines[0].points[0], data.lines[0].points[5]);
        data.lines[0].points[2].value = qQNaN();
        data.lines[0].points[3].time = {};
        const ChartData sorted = inOrder(data);
        QCOMPARE(sorted.pointCount(), 4);
        QVERIFY(std::ranges::is_sorted(sorted.lines[0].points, {}, &ChartPoint::time));
    }
};

QTEST_MAIN(TestChartLayout)
#include "test_chart_layout.moc"
