// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/doctor/week_strip.h"

#include <QTest>

#include "ui/style/appearance.h"

namespace {

QVector<ui::WeekStrip::Day> week(int intervals) {
    QVector<ui::WeekStrip::Day> days(7);
    for (auto& day : days) day.label = QStringLiteral("LUN");
    days[0].intervals.fill({QStringLiteral("10.00"), QStringLiteral("13.00")}, intervals);
    return days;
}

}  // namespace

class TestWeekStrip : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() { ui::Appearance::instance().install(*qApp); }
    void cleanup() { ui::Appearance::instance().setScale(1.0); }

    void boxesAreAsHighAsTheBusiestDay() {
        ui::WeekStrip strip;
        strip.setDays(week(1), {});
        const int one = strip.heightForWidth(600);
        strip.setDays(week(2), {});
        QVERIFY(strip.heightForWidth(600) > one);
    }

    void aLineADayWhereBoxesDoNotFit() {
        ui::WeekStrip strip;
        strip.setDays(week(3), {});
        const int lines = strip.heightForWidth(300);
        strip.setDays(week(1), {});
        QCOMPARE(strip.heightForWidth(300), lines);  // however many hours, seven lines
    }

    void bigTextTurnsToLinesEarlier() {
        ui::WeekStrip strip;
        strip.setDays(week(1), {});
        const int boxes = strip.heightForWidth(600);
        ui::Appearance::instance().setScale(2.0);
        QVERIFY(strip.heightForWidth(600) > boxes);
    }

    void isHeardAsOneText() {
        ui::WeekStrip strip;
        strip.setDays(week(1), QStringLiteral("Lunedì: dalle 10:00 alle 13:00."));
        QCOMPARE(strip.accessibleName(), QStringLiteral("Lunedì: dalle 10:00 alle 13:00."));
    }

    void nothingTakesNoRoom() {
        const ui::WeekStrip strip;
        QCOMPARE(strip.heightForWidth(600), 0);
    }
};

QTEST_MAIN(TestWeekStrip)
#include "test_week_strip.moc"
