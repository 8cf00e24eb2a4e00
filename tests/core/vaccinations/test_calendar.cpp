// SPDX-License-Identifier: EUPL-1.2
#include "core/vaccinations/calendar.h"

#include <QResource>
#include <QTest>
#include <algorithm>

#include "core/codes/csv.h"

using Kind = core::CalendarRule::Kind;

class TestCalendar : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void everyRowOfTheListIsUnderstood() {
        const QResource list(QStringLiteral(":/codes/vaccination_calendar.csv"));
        const auto rows = core::readCsv(list.uncompressedData());
        QCOMPARE(rows.size(), std::size_t(25));
        for (const auto& row : rows)
            QVERIFY2(core::readCalendarRule(row), qPrintable(row.join(u',')));
        QCOMPARE(core::vaccinationCalendar().size(), rows.size());
    }

    void theTenCompulsoryOnes() {
        QStringList antigens;
        for (const auto& rule : core::vaccinationCalendar()) antigens << rule.antigens;
        for (const char* name :
             {"Poliomielite", "Difterite", "Tetano", "Epatite B", "Pertosse",
              "Haemophilus influenzae b", "Morbillo", "Parotite", "Rosolia", "Varicella"})
            QVERIFY2(antigens.contains(QString::fromUtf8(name)), name);
    }

    void ages_data() {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QDate>("day");
        QTest::newRow("weeks") << "6w" << QDate(2026, 2, 25);
        QTest::newRow("months") << "15m" << QDate(2027, 4, 14);
        QTest::newRow("years") << "11y" << QDate(2037, 1, 14);
    }
    void ages() {
        QFETCH(QString, cell);
        const auto rule = core::readCalendarRule(
            {"X", "J07", "X", "series", "1", cell, "", "", "", "", "", "us"});
        QVERIFY(rule);
        QTEST(rule->from.after(QDate(2026, 1, 14)), "day");
        QVERIFY(rule->until.isOpen());
    }

    void badRows_data() {
        QTest::addColumn<QStringList>("cells");
        const auto row = [](const char* name, const QStringList& cells) {
            QTest::newRow(name) << cells;
        };
        row("a column less", {"X", "J07", "X", "series", "1", "2m", "", "", "", "", ""});
        row("no such kind", {"X", "J07", "X", "once", "1", "2m", "", "", "", "", "", ""});
        row("no age", {"X", "J07", "X", "series", "1", "", "", "", "", "", "", ""});
        row("no unit", {"X", "J07", "X", "series", "1", "12", "", "", "", "", "", ""});
        row("no number", {"X", "J07", "X", "series", "1", "my", "", "", "", "", "", ""});
    }
    void badRows() {
        QFETCH(QStringList, cells);
        QVERIFY(!core::readCalendarRule(cells));
    }
};

QTEST_APPLESS_MAIN(TestCalendar)
#include "test_calendar.moc"
