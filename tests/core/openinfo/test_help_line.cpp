// SPDX-License-Identifier: EUPL-1.2
// S42: from Monday to Saturday from 8 to 20, by the region's clock, never on a holiday.
#include "core/openinfo/help_line.h"

#include <QTest>
#include <QTimeZone>

using core::HelpLine;

namespace {

HelpLine line() {
    HelpLine line{QStringLiteral("800.030.606")};
    for (int day = 1; day <= 6; ++day) line.hours << core::OpeningSpan{day, {8, 0}, {20, 0}};
    line.holidays << QDate(2026, 12, 7) << QDate(2026, 12, 8);
    return line;
}

QDateTime rome(const QString& text) {
    auto moment = QDateTime::fromString(text, QStringLiteral("yyyy-MM-dd HH:mm"));
    moment.setTimeZone(QTimeZone("Europe/Rome"));
    return moment;
}

}  // namespace

class TestHelpLine : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void openOrClosed_data() {
        QTest::addColumn<QDateTime>("now");
        QTest::addColumn<bool>("open");
        QTest::addColumn<QDateTime>("until");
        const auto row = [](const char* name, const char* now, bool open, const char* until) {
            QTest::newRow(name) << rome(QString::fromLatin1(now)) << open
                                << rome(QString::fromLatin1(until));
        };
        row("Monday before eight", "2026-11-23 07:59", false, "2026-11-23 08:00");
        row("Monday at eight", "2026-11-23 08:00", true, "2026-11-23 20:00");
        row("Monday just before eight p.m.", "2026-11-23 19:59", true, "2026-11-23 20:00");
        row("Monday at eight p.m.", "2026-11-23 20:00", false, "2026-11-24 08:00");
        row("Saturday", "2026-11-28 12:00", true, "2026-11-28 20:00");
        row("Saturday night", "2026-11-28 23:00", false, "2026-11-30 08:00");
        row("Sunday", "2026-11-29 12:00", false, "2026-11-30 08:00");
        row("before two holidays", "2026-12-05 20:30", false, "2026-12-09 08:00");
        row("on a holiday", "2026-12-08 10:00", false, "2026-12-09 08:00");
    }
    void openOrClosed() {
        QFETCH(QDateTime, now);
        const auto state = core::helpLineState(line(), now);
        QVERIFY(state);
        QTEST(state->open, "open");
        QTEST(state->until, "until");
    }

    void anotherZoneIsTheSameMoment() {
        const auto state =
            core::helpLineState(line(), rome(QStringLiteral("2026-11-23 08:30")).toUTC());
        QVERIFY(state->open);
        QCOMPARE(state->until, rome(QStringLiteral("2026-11-23 20:00")));
    }

    void withoutHoursNothingIsSaid() {
        QVERIFY(!core::helpLineState({}, rome(QStringLiteral("2026-11-23 10:00"))));
    }

    void neverOpenHasNoEnd() {
        HelpLine never{{}, {{7, {8, 0}, {9, 0}}}};
        for (QDate day(2026, 11, 1); day < QDate(2027, 1, 1); day = day.addDays(1))
            never.holidays << day;
        const auto state = core::helpLineState(never, rome(QStringLiteral("2026-11-23 10:00")));
        QVERIFY(!state->open);
        QVERIFY(!state->until.isValid());
    }
};

QTEST_GUILESS_MAIN(TestHelpLine)
#include "test_help_line.moc"
