// SPDX-License-Identifier: EUPL-1.2
// R64: the working days before an appointment, over everything a calendar has.
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include "app/mockportal/rules/working_days.h"

using namespace mockportal;

namespace {

QDate day(const QString& text) {
    return QDate::fromString(text, Qt::ISODate);
}

}  // namespace

class TestWorkingDays : public QObject {
    Q_OBJECT

  private slots:  // NOLINT
    void initTestCase() {
        QFile file(QStringLiteral(":/mockportal/content/rules.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto read = RuleBook::fromJson(QJsonDocument::fromJson(file.readAll()).object());
        QVERIFY2(read, read ? "" : qPrintable(read.error()));
        rules_ = *read;
    }

    void R64_easter_data() {
        QTest::addColumn<int>("year");
        QTest::addColumn<QString>("easter");
        QTest::newRow("2024") << 2024 << "2024-03-31";
        QTest::newRow("2026") << 2026 << "2026-04-05";
        QTest::newRow("2027") << 2027 << "2027-03-28";
        QTest::newRow("2028") << 2028 << "2028-04-16";
        QTest::newRow("the latest of the century") << 2038 << "2038-04-25";
        QTest::newRow("the earliest of a century") << 1818 << "1818-03-22";
        QTest::newRow("1954, where a rule of thumb is wrong") << 1954 << "1954-04-18";
        QTest::newRow("2049") << 2049 << "2049-04-18";
    }
    void R64_easter() {
        QFETCH(int, year);
        QFETCH(QString, easter);
        QCOMPARE(easterOf(year), day(easter));
    }

    /// Of the country only; one of them has its law from 2026 on.
    void holidaysOfAYear() {
        const auto of = [this](int year) { return nationalHolidays(rules_, year); };
        QCOMPARE(of(2025).size(), 12);
        QCOMPARE(of(2026).size(), 13);
        QVERIFY(of(2026).contains(day("2026-10-04")) && !of(2025).contains(day("2025-10-04")));
        QVERIFY(of(2027).contains(day("2027-03-28")) && of(2027).contains(day("2027-03-29")));
        QVERIFY(!of(2026).contains(day("2026-12-07")));
        QCOMPARE(of(2026).first(), day("2026-01-01"));
    }

    void R64_cutOff_data() {
        QTest::addColumn<QString>("appointment");
        QTest::addColumn<QString>("comune");
        QTest::addColumn<QString>("last");
        const auto garbagnate = QStringLiteral("D912");
        const auto milano = QStringLiteral("F205");
        QTest::newRow("in the week") << "2026-11-26" << garbagnate << "2026-11-24";
        QTest::newRow("over a weekend") << "2026-11-24" << garbagnate << "2026-11-20";
        QTest::newRow("Monday") << "2026-11-23" << garbagnate << "2026-11-19";
        QTest::newRow("on a Saturday") << "2026-11-28" << garbagnate << "2026-11-26";
        QTest::newRow("on a Sunday") << "2026-11-29" << garbagnate << "2026-11-26";
        QTest::newRow("over the month's end") << "2027-03-02" << garbagnate << "2027-02-26";
        QTest::newRow("over the leap day") << "2028-03-02" << garbagnate << "2028-02-29";
        QTest::newRow("over 28 February") << "2028-03-01" << garbagnate << "2028-02-28";
        QTest::newRow("over the year's end") << "2027-01-05" << garbagnate << "2026-12-31";
        QTest::newRow("over Christmas") << "2026-12-28" << garbagnate << "2026-12-23";
        QTest::newRow("behind Epiphany") << "2027-01-08" << garbagnate << "2027-01-05";
        QTest::newRow("over Easter Monday") << "2026-04-08" << garbagnate << "2026-04-03";
        QTest::newRow("over both bridges of spring") << "2026-04-28" << garbagnate << "2026-04-24";
        QTest::newRow("over 2 June") << "2026-06-04" << garbagnate << "2026-06-01";
        QTest::newRow("7 December outside Milano") << "2026-12-10" << garbagnate << "2026-12-07";
        QTest::newRow("7 December in Milano") << "2026-12-10" << milano << "2026-12-04";
        QTest::newRow("Milano is as elsewhere else") << "2026-11-26" << milano << "2026-11-24";
        QTest::newRow("summer time begins") << "2027-03-30" << garbagnate << "2027-03-25";
        QTest::newRow("summer time ends") << "2026-10-27" << garbagnate << "2026-10-23";
        QTest::newRow("4 October, a holiday again") << "2027-10-06" << garbagnate << "2027-10-01";
        QTest::newRow("4 October before") << "2024-10-08" << garbagnate << "2024-10-04";
        QTest::newRow("Friday 4 October before") << "2024-10-07" << garbagnate << "2024-10-03";
    }
    void R64_cutOff() {
        QFETCH(QString, appointment);
        QFETCH(QString, comune);
        QFETCH(QString, last);
        QCOMPARE(cutOffDay(rules_, day(appointment), comune), day(last));
    }

    /// Three working days before 4 September 2024, two since.
    void R64_hasADayFromWhichItHolds() {
        QCOMPARE(cutOffDay(rules_, day(QStringLiteral("2024-09-03")), {}),
                 day(QStringLiteral("2024-08-29")));
        QCOMPARE(cutOffDay(rules_, day(QStringLiteral("2024-09-04")), {}),
                 day(QStringLiteral("2024-09-02")));
    }

    void R64_thereIsAlwaysAWorkingDay() {
        for (auto date = QDate(2024, 1, 1); date < QDate(2034, 1, 1); date = date.addDays(1)) {
            const auto last = cutOffDay(rules_, date, QStringLiteral("F205"));
            QVERIFY(isWorkingDay(rules_, last, QStringLiteral("F205")));
            QVERIFY(last.daysTo(date) >= 2 || date < QDate(2024, 9, 4));
            QVERIFY(last.daysTo(date) <= 8);
        }
    }

    void mistakesAreTold_data() {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("no day") << QByteArray(R"({"numbers":{"a":[{"value":1}]}})");
        QTest::newRow("no number")
            << QByteArray(R"({"numbers":{"a":[{"valid_from":"2026-01-01","value":"x"}]}})");
        QTest::newRow("no values") << QByteArray(R"({"numbers":{"a":[]}})");
        QTest::newRow("wrong order") << QByteArray(
            R"({"numbers":{"a":[{"valid_from":"2026-01-01","value":1},{"valid_from":"2025-01-01","value":2}]}})");
        QTest::newRow("no such day")
            << QByteArray(R"({"holidays":[{"name":"x","month":2,"day":30}]})");
    }
    void mistakesAreTold() {
        QFETCH(QByteArray, json);
        QVERIFY(!RuleBook::fromJson(QJsonDocument::fromJson(json).object()));
    }

  private:
    RuleBook rules_;
};

QTEST_GUILESS_MAIN(TestWorkingDays)
#include "test_working_days.moc"
