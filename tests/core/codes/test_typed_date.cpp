// SPDX-License-Identifier: EUPL-1.2
#include <QTest>

#include "core/codes/typed_date.h"

using core::BookingDateFault;
using core::DateFault;
using Outcome = std::expected<QDate, DateFault>;

Q_DECLARE_METATYPE(Outcome)

class TestTypedDate : public QObject {
    Q_OBJECT
  private slots:
    void readsDates_data();
    void readsDates();
    void oneYearMayBeBooked_data();
    void oneYearMayBeBooked();
};

void TestTypedDate::readsDates_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<Outcome>("outcome");
    const Outcome february(QDate(2026, 2, 1));
    QTest::newRow("gg/mm/aaaa") << "01/02/2026" << february;
    QTest::newRow("without zeros") << "1/2/2026" << february;
    QTest::newRow("dots") << "1.2.2026" << february;
    QTest::newRow("dashes") << "01-02-2026" << february;
    QTest::newRow("blanks") << " 01 02 2026 " << february;
    QTest::newRow("blanks around marks") << "1 / 2 / 2026" << february;
    QTest::newRow("digits only") << "01022026" << february;
    QTest::newRow("leap day") << "29/02/2028" << Outcome(QDate(2028, 2, 29));
    const Outcome empty = std::unexpected(DateFault::empty);
    const Outcome format = std::unexpected(DateFault::format);
    const Outcome noSuchDay = std::unexpected(DateFault::noSuchDay);
    QTest::newRow("nothing") << " " << empty;
    QTest::newRow("two digits of the year") << "01/02/26" << format;
    QTest::newRow("year first") << "2026-02-01" << format;
    QTest::newRow("two marks") << "01/02.2026" << format;
    QTest::newRow("no year") << "01/02" << format;
    QTest::newRow("seven digits") << "1022026" << format;
    QTest::newRow("a word") << "1 febbraio 2026" << format;
    QTest::newRow("five digits of the year") << "01/02/20261" << format;
    QTest::newRow("digits of another script") << QStringLiteral("٠١/٠٢/٢٠٢٦") << format;
    QTest::newRow("31 April") << "31/04/2026" << noSuchDay;
    QTest::newRow("no leap year") << "29/02/2026" << noSuchDay;
    QTest::newRow("month 13") << "01/13/2026" << noSuchDay;
    QTest::newRow("day 0") << "00/01/2026" << noSuchDay;
    QTest::newRow("year 0") << "01/01/0000" << noSuchDay;
}

void TestTypedDate::readsDates() {
    QFETCH(QString, typed);
    QFETCH(Outcome, outcome);
    QVERIFY(core::parseDate(typed) == outcome);
}

void TestTypedDate::oneYearMayBeBooked_data() {
    QTest::addColumn<QDate>("today");
    QTest::addColumn<QDate>("last");
    QTest::newRow("any day") << QDate(2026, 11, 23) << QDate(2027, 11, 23);
    QTest::newRow("29 February") << QDate(2028, 2, 29) << QDate(2029, 2, 28);
    QTest::newRow("28 February") << QDate(2027, 2, 28) << QDate(2028, 2, 28);
    QTest::newRow("New Year's Eve") << QDate(2026, 12, 31) << QDate(2027, 12, 31);
}

// S64, R62
void TestTypedDate::oneYearMayBeBooked() {
    QFETCH(QDate, today);
    QFETCH(QDate, last);
    const auto days = core::bookingDays(today);
    QCOMPARE(days.first, today.addDays(1));
    QCOMPARE(days.last, last);
    QVERIFY(core::bookingDateFault(today, today) == BookingDateFault::tooEarly);
    QVERIFY(!core::bookingDateFault(days.first, today));
    QVERIFY(!core::bookingDateFault(days.last, today));
    QVERIFY(core::bookingDateFault(last.addDays(1), today) == BookingDateFault::tooLate);
    QVERIFY(core::bookingDateFault(QDate(), today).has_value());
}

QTEST_APPLESS_MAIN(TestTypedDate)
#include "test_typed_date.moc"
