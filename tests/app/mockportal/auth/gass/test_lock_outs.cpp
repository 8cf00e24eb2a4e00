// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/auth/gass/lock_outs.h"

#include <QTest>

using namespace mockportal;

class TestLockOuts : public QObject {
    Q_OBJECT

  private slots:  // NOLINT
    void R85_theFifthAndTheTenthErrorLock() {
        LockOuts locks;
        for (int error = 1; error <= 10; ++error) {
            const auto now = start_.addSecs(error * 1000);  // longer than the short lock
            const auto lock = locks.wrongPassword(person_, now);
            QCOMPARE(lock.has_value(), error == 5 || error == 10);
            if (error == 5) QCOMPARE(lock->until, now.addSecs(15 * 60));
            if (error == 10) QVERIFY(!lock->until.isValid());
        }
        QVERIFY(locks.lockOf(person_, start_.addYears(10)).has_value());
        locks.lift(person_);
        QVERIFY(!locks.lockOf(person_, start_).has_value());
    }

    void R85_theShortLockEndsOnTime() {
        LockOuts locks;
        for (int error = 1; error <= 5; ++error) locks.wrongPassword(person_, start_);
        QVERIFY(locks.lockOf(person_, start_.addSecs(15 * 60 - 1)).has_value());
        QVERIFY(!locks.lockOf(person_, start_.addSecs(15 * 60)).has_value());
        QCOMPARE(locks.lockedCount(start_), 1);
    }

    void R85_aDayIsAnyTwentyFourHours() {
        LockOuts locks;
        for (int error = 1; error <= 9; ++error)
            locks.wrongPassword(person_, start_.addSecs(error == 1 ? 0 : 24 * 3600 - 1));
        const auto lock = locks.wrongPassword(person_, start_.addSecs(24 * 3600));
        QVERIFY(lock && lock->until.isValid());  // the first one is a day old: nine count
    }

    void guessedUserIdsDoNotFillTheMemory() {
        LockOuts locks;
        for (int i = 0; i < LockOuts::manyRecords; ++i)
            locks.wrongPassword(QString::number(i), start_);
        QCOMPARE(locks.size(), LockOuts::manyRecords);
        locks.wrongPassword(person_, start_.addDays(1));
        QCOMPARE(locks.size(), 1);
    }

  private:
    const QString person_ = QStringLiteral("RSSMRA62B25C014Z");
    const QDateTime start_ = QDateTime(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC);
};

QTEST_APPLESS_MAIN(TestLockOuts)
#include "test_lock_outs.moc"
