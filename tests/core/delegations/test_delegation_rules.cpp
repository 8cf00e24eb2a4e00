// SPDX-License-Identifier: EUPL-1.2
#include <QTest>

#include "core/delegations/delegation_rules.h"

using core::DayFault;
using core::Delegation;

class TestDelegationRules : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void R16_theDays_data() {
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QDate>("until");
        QTest::addColumn<int>("fault");
        const QDate start(2026, 11, 26);
        const auto add = [&](const char* name, const QDate& until, DayFault fault) {
            QTest::newRow(name) << start << until << int(fault);
        };
        add("one day", start, DayFault::none);
        add("two years", QDate(2028, 11, 26), DayFault::none);
        add("a day more", QDate(2028, 11, 27), DayFault::tooLong);
        add("before", start.addDays(-1), DayFault::beforeStart);
        add("none", QDate(), DayFault::unknown);
        QTest::newRow("leap day") << QDate(2028, 2, 29) << QDate(2030, 2, 28)
                                  << int(DayFault::none);
        QTest::newRow("leap day, more")
            << QDate(2028, 2, 29) << QDate(2030, 3, 1) << int(DayFault::tooLong);
    }
    void R16_theDays() {
        QFETCH(QDate, from);
        QFETCH(QDate, until);
        QFETCH(int, fault);
        QCOMPARE(int(core::endFault(from, until)), fault);
    }

    void R16_theStart() {
        const QDate today(2026, 11, 26);
        QCOMPARE(core::startFault(today, today), DayFault::none);
        QCOMPARE(core::startFault(today.addDays(-1), today), DayFault::past);
        QCOMPARE(core::startFault({}, today), DayFault::unknown);
    }

    void R16_theStateByTheDay() {
        Delegation delegation;
        delegation.from = QDate(2026, 1, 1);
        delegation.until = QDate(2026, 12, 31);
        QCOMPARE(delegation.state(QDate(2025, 12, 31)), Delegation::State::toCome);
        QCOMPARE(delegation.state(delegation.from), Delegation::State::holds);
        QCOMPARE(delegation.state(delegation.until), Delegation::State::holds);
        QCOMPARE(delegation.state(QDate(2027, 1, 1)), Delegation::State::over);
        delegation.revoked = true;
        QCOMPARE(delegation.state(delegation.from), Delegation::State::revoked);
        QCOMPARE(core::aliveDelegations({delegation}, delegation.from), 0);
    }
};

QTEST_GUILESS_MAIN(TestDelegationRules)
#include "test_delegation_rules.moc"
