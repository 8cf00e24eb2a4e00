// SPDX-License-Identifier: EUPL-1.2
#include <QTest>

#include "core/base/error_table.h"
#include "core/base/rome_time.h"

class TestRomeTime : public QObject {
    Q_OBJECT

    static QString lockedUntil(const QDateTime& moment) {
        core::Error error{core::errors::loginLocked};
        error.until = std::chrono::sys_seconds(std::chrono::seconds(moment.toSecsSinceEpoch()));
        return core::errorText(error).title;
    }

  private Q_SLOTS:
    void init() { qputenv("TZ", "America/New_York"); }  // a traveller's computer

    void winterAndSummer() {
        const QDateTime winter({2026, 11, 24}, {19, 24}, Qt::UTC);
        const QDateTime summer({2026, 7, 24}, {19, 24}, Qt::UTC);
        QCOMPARE(core::inRome(winter).time(), QTime(20, 24));
        QCOMPARE(core::inRome(summer).time(), QTime(21, 24));
    }

    void aLockIsToldByTheRegionsClock() {
        QCOMPARE(lockedUntil({{2026, 11, 24}, {19, 24}, Qt::UTC}),
                 QStringLiteral("Accesso sospeso fino alle 20:24."));
    }
};

QTEST_GUILESS_MAIN(TestRomeTime)
#include "test_rome_time.moc"
