// SPDX-License-Identifier: EUPL-1.2
#include "core/doctor/opening_hours.h"

#include <QTest>

class TestOpeningHours : public QObject {
    Q_OBJECT

    static core::OpeningHours week() {
        core::OpeningHours hours;
        hours.days[0] = {{QTime(10, 0), QTime(13, 0)}};
        hours.days[2] = {{QTime(8, 30), QTime(11, 30)}, {QTime(14, 30), QTime(19, 30)}};
        return hours;
    }

  private Q_SLOTS:
    void S56_week() {
        QCOMPARE(core::weekText(week()),
                 QStringLiteral("LUN: 10.00 - 13.00 MAR: N/D MER: 8.30 - 11.30 / 14.30 - 19.30 "
                                "GIO: N/D VEN: N/D SAB: N/D DOM: N/D"));
    }
    void spoken() {
        QCOMPARE(core::spokenHours(week(), 1), QStringLiteral("dalle 10:00 alle 13:00"));
        QCOMPARE(core::spokenHours(week(), 3),
                 QStringLiteral("dalle 8:30 alle 11:30 e dalle 14:30 alle 19:30"));
        QCOMPARE(core::spokenHours(week(), 7), QStringLiteral("nessun orario"));
        QCOMPARE(core::dayName(7), QStringLiteral("domenica"));
    }
    void empty() {
        QVERIFY(core::OpeningHours().isEmpty());
        QVERIFY(!week().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestOpeningHours)
#include "test_opening_hours.moc"
