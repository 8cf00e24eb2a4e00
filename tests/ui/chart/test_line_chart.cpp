// SPDX-License-Identifier: EUPL-1.2
// The chart as a person uses it: keys, pointer, screen reader, colours, paper.
#include "ui/chart/line_chart.h"

#include <QAccessible>
#include <QImage>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>
#include <QTextDocument>

#include "tests/ui/chart/chart_points.h"
#include "ui/chart/chart_text.h"
#include "ui/print/text_content.h"
#include "ui/style/appearance.h"

using namespace ui;

namespace {

struct Shown {
    LineChart chart{};
    explicit Shown(const ChartData& data) {
        chart.setData(data);
        chart.resize(640, 320);
        chart.show();
        chart.setFocus();
    }
    QPoint at(int point) const { return chart.geometryNow().at({0, point}).toPoint(); }
    QImage picture() {
        QImage image(chart.size(), QImage::Format_RGB32);
        image.fill(theme().color(Role::surface));
        QPainter painter(&image);
        chart.render(&painter, {}, {}, QWidget::DrawChildren);
        return image;
    }
};

QAccessibleInterface* face(QWidget& widget) {
    return QAccessible::queryAccessibleInterface(&widget);
}

}  // namespace

class TestLineChart : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void initTestCase() { Appearance::instance().install(*qApp); }
    void init() { Appearance::instance().setScheme(Scheme::light); }

    void arrowsWalkThePoints() {
        Shown shown(test::cholesterol());
        QSignalSpy moved(&shown.chart, &LineChart::selectionChanged);
        QTest::keyClick(&shown.chart, Qt::Key_Left);  // nothing chosen yet: the newest
        QCOMPARE(shown.chart.selected(), (ChartPosition{0, 5}));
        QTest::keyClick(&shown.chart, Qt::Key_Left);
        QTest::keyClick(&shown.chart, Qt::Key_Left);
        QCOMPARE(shown.chart.selected(), (ChartPosition{0, 3}));
        QTest::keyClick(&shown.chart, Qt::Key_Home);
        QTest::keyClick(&shown.chart, Qt::Key_Left);
        QCOMPARE(shown.chart.selected(), (ChartPosition{0, 0}));
        QTest::keyClick(&shown.chart, Qt::Key_End);
        QCOMPARE(shown.chart.selected(), (ChartPosition{0, 5}));
        QCOMPARE(moved.count(), 5);
    }
    void enterAndClickChooseAPoint() {
        Shown shown(test::cholesterol());
        QSignalSpy chosen(&shown.chart, &LineChart::activated);
        QTest::keyClick(&shown.chart, Qt::Key_Return);
        QCOMPARE(chosen.count(), 0);
        QTest::mouseClick(&shown.chart, Qt::LeftButton, {}, shown.at(2) + QPoint(4, 3));
        QCOMPARE(chosen.takeFirst(), QVariantList({0, 2}));
        QTest::keyClick(&shown.chart, Qt::Key_Return);
        QCOMPARE(chosen.takeFirst(), QVariantList({0, 2}));
        QTest::mouseClick(&shown.chart, Qt::LeftButton, {}, QPoint(3, 3));
        QCOMPARE(chosen.count(), 0);
    }
    void upAndDownChangeTheLine() {
        auto data = test::cholesterol();
        data.lines << ChartLine{"HDL",
                                {test::point({2023, 12, 1}, 50), test::point({2026, 1, 1}, 60)}};
        Shown shown(data);
        shown.chart.setSelected({0, 1});
        QTest::keyClick(&shown.chart, Qt::Key_Down);
        QCOMPARE(shown.chart.selected(), (ChartPosition{1, 0}));
        QTest::keyClick(&shown.chart, Qt::Key_Up);
        QCOMPARE(shown.chart.selected(), (ChartPosition{0, 1}));
    }
    void nothingToShowTakesNoFocus() {
        Shown shown({"x", {}, {}, "Nessun valore."});
        QCOMPARE(shown.chart.focusPolicy(), Qt::NoFocus);
        QTest::keyClick(&shown.chart, Qt::Key_Left);
        QVERIFY(!shown.chart.selected().isValid());
        QVERIFY(shown.picture() != Shown(test::cholesterol()).picture());
        QCOMPARE(face(shown.chart)->text(QAccessible::Description), QString("Nessun valore."));
    }
    void aScreenReaderWalksThePoints() {
        Shown shown(test::cholesterol());
        auto* chart = face(shown.chart);
        QCOMPARE(chart->role(), QAccessible::Chart);
        QCOMPARE(chart->text(QAccessible::Name), QString("Colesterolo LDL"));
        QCOMPARE(chart->childCount(), 6);
        QCOMPARE(chart->child(1)->text(QAccessible::Name), QString("2023-11-14: 141"));
        QCOMPARE(chart->indexOfChild(chart->child(4)), 4);
        QVERIFY(!chart->child(5)->state().selected);
        QTest::keyClick(&shown.chart, Qt::Key_End);
        QVERIFY(chart->child(5)->state().selected);
        QCOMPARE(chart->focusChild(), chart->child(5));
        shown.chart.clear();
        QCOMPARE(chart->childCount(), 0);
    }
    void pointsAreSeenWhereTheyAre_data() {
        QTest::addColumn<int>("scheme");
        QTest::newRow("light") << int(Scheme::light);
        QTest::newRow("dark") << int(Scheme::dark);
        QTest::newRow("high contrast") << int(Scheme::highContrast);
    }
    void pointsAreSeenWhereTheyAre() {
        QFETCH(int, scheme);
        Appearance::instance().setScheme(static_cast<Scheme>(scheme));
        Shown shown(test::cholesterol());
        const QImage image = shown.picture();
        QCOMPARE(image.pixelColor(shown.at(3)), theme().color(Role::primary));
        for (const int flagged : {0, 1, 2, 4, 5})
            QCOMPARE(image.pixelColor(shown.at(flagged)), theme().color(Role::warn));
        // A diamond has corners left and right, and nothing where a circle still has.
        QVERIFY(image.pixelColor(shown.at(1) + QPoint(5, 5)) != theme().color(Role::warn));
        const QRectF plot = shown.chart.geometryNow().plot();
        const QPoint inBand(int(plot.right()) - 3, int(plot.bottom()) - 3);
        if (scheme != int(Scheme::highContrast))
            QCOMPARE(image.pixelColor(inBand), theme().color(Role::band));
    }
    void flagsOfOursAreHollow() {
        auto data = test::cholesterol();
        data.lines[0].points[1].mark = ChartPoint::Mark::computed;
        Shown shown(data);
        QCOMPARE(shown.picture().pixelColor(shown.at(1)), theme().color(Role::surface));
    }
    void itIsPrintedInBlackAndWhite() {
        auto text = std::make_unique<QTextDocument>();
        QTextCursor cursor(text.get());
        insertChart(cursor, test::cholesterol(), {600, 260});
        TextContent content(std::move(text));
        QCOMPARE(content.layOut({650, 900}), 1);
        QImage paper(650, 900, QImage::Format_RGB32);
        paper.fill(Qt::white);
        QPainter painter(&paper);
        content.draw(painter, 0);
        painter.end();
        int dark = 0;
        int coloured = 0;
        for (int y = 0; y < 300; ++y)
            for (int x = 0; x < 650; ++x) {
                const QColor pixel = paper.pixelColor(x, y);
                dark += pixel.lightness() < 60;
                coloured += pixel.hsvSaturation() > 40;
            }
        QVERIFY(dark > 500);
        QCOMPARE(coloured, 0);
    }
};

QTEST_MAIN(TestLineChart)
#include "test_line_chart.moc"
