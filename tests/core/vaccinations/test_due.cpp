// SPDX-License-Identifier: EUPL-1.2
#include "core/vaccinations/due.h"

#include <QTest>
#include <algorithm>

using core::DueVaccination;
using core::Vaccination;
using core::VaccinationState;
using Sex = core::CodiceFiscale::Sex;

namespace {

const QStringList hexavalent{"Difterite",    "Tetano",    "Pertosse",
                             "Poliomielite", "Epatite B", "Haemophilus influenzae b"};
const QStringList dtpa{"Difterite", "Tetano", "Pertosse"};
const QStringList dtpaIpv{"Difterite", "Tetano", "Pertosse", "Poliomielite"};
const QStringList mprv{"Morbillo", "Parotite", "Rosolia", "Varicella"};

struct Register {
    core::VaccinationRecord record{};

    Register& add(const QStringList& antigens, const QDate& date,
                  VaccinationState state = VaccinationState::given) {
        Vaccination entry;
        entry.id = QString::number(record.entries.size());
        entry.antigens = antigens;
        entry.date = date;
        entry.state = state;
        record.entries << entry;
        return *this;
    }
    Register& plan(const QStringList& antigens, const QDate& by) {
        DueVaccination due;
        due.name = antigens.first();
        due.antigens = antigens;
        due.by = by;
        record.planned << due;
        return *this;
    }
};

}  // namespace

class TestDue : public QObject {
    Q_OBJECT

    static std::optional<DueVaccination> computed(const QVector<DueVaccination>& all,
                                                  const QString& antigen) {
        for (const auto& due : all)
            if (!due.isPlanned() && due.antigens.contains(antigen)) return due;
        return std::nullopt;
    }
    static QVector<DueVaccination> dueFor(const Register& from, const QDate& birth,
                                          const QDate& today, Sex sex = Sex::male) {
        return core::dueVaccinations(from.record, {birth, sex}, today);
    }

  private Q_SLOTS:
    void aNewbornHasTheWholeCalendarBeforeIt() {
        const QDate birth(2026, 11, 1);
        const auto due = dueFor({}, birth, QDate(2026, 11, 26));
        const auto first = computed(due, "Tetano");
        QVERIFY(first);
        QCOMPARE(first->dose, 1);
        QCOMPARE(first->from, QDate(2027, 1, 1));
        QCOMPARE(first->by, QDate(2027, 1, 31));
        QVERIFY(computed(due, "Rotavirus") && computed(due, "Meningococco B"));
        QCOMPARE(std::ranges::count_if(
                     due, [](const auto& each) { return each.antigens.contains("Tetano"); }),
                 1);                                // the next dose only
        QVERIFY(!computed(due, "Papillomavirus"));  // in eleven years
        QVERIFY(std::ranges::is_sorted(due, {}, &DueVaccination::from));
    }

    void aLateDoseMovesTheNextOne() {
        Register given;
        given.add(hexavalent, QDate(2026, 6, 20));  // at five months and a half
        const auto due = computed(dueFor(given, QDate(2026, 1, 1), QDate(2026, 7, 1)), "Tetano");
        QVERIFY(due);
        QCOMPARE(due->dose, 2);
        QCOMPARE(due->from, QDate(2026, 8, 20));  // two months after
    }

    void oneAntigenLessIsADoseLess() {
        Register given;
        given.add(mprv, QDate(2021, 2, 1)).add({"Morbillo"}, QDate(2025, 2, 1));
        const auto due = computed(dueFor(given, QDate(2020, 1, 1), QDate(2026, 1, 1)), "Varicella");
        QVERIFY(due);
        QCOMPARE(due->dose, 2);
    }

    void boosters_data() {
        QTest::addColumn<QVector<QDate>>("given");
        QTest::addColumn<QDate>("from");
        QTest::addColumn<int>("dose");
        const QVector<QDate> first{{2017, 5, 23}, {2017, 7, 25}, {2018, 3, 20}};
        QTest::newRow("before school") << first << QDate(2022, 3, 12) << 4;
        QTest::newRow("at twelve")
            << (first + QVector<QDate>{{2023, 5, 14}}) << QDate(2029, 3, 12) << 5;
    }
    void boosters() {
        QFETCH(QVector<QDate>, given);
        Register from;
        for (const QDate& date : given) from.add(dtpaIpv, date);
        const auto due =
            computed(dueFor(from, QDate(2017, 3, 12), QDate(2026, 11, 26)), "Poliomielite");
        QVERIFY(due);
        QTEST(due->from, "from");
        QTEST(due->dose, "dose");
    }

    void tenYearsAfterTheLastOne_data() {
        QTest::addColumn<QVector<QDate>>("given");
        QTest::addColumn<bool>("told");
        QTest::addColumn<QDate>("from");
        QTest::newRow("ten years ago") << QVector<QDate>{{2017, 4, 9}} << true << QDate(2027, 4, 9);
        QTest::newRow("never") << QVector<QDate>{} << true << QDate();
        QTest::newRow("this year") << QVector<QDate>{{2026, 4, 9}} << false << QDate();
    }
    void tenYearsAfterTheLastOne() {
        QFETCH(QVector<QDate>, given);
        QFETCH(bool, told);
        Register from;
        for (const QDate& date : given) from.add(dtpa, date);
        const auto due = computed(dueFor(from, QDate(1970, 1, 1), QDate(2026, 11, 26)), "Tetano");
        QCOMPARE(due.has_value(), told);
        if (told) QTEST(due->from, "from");
    }

    void everyWinter_data() {
        QTest::addColumn<QDate>("today");
        QTest::addColumn<QDate>("last");
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QDate>("by");
        const QDate winter(2026, 10, 1);
        const QDate end(2027, 2, 28);
        QTest::newRow("summer") << QDate(2026, 7, 1) << QDate(2025, 10, 20) << winter << end;
        QTest::newRow("autumn, not yet") << QDate(2026, 11, 26) << QDate() << winter << end;
        QTest::newRow("january, not yet")
            << QDate(2027, 1, 9) << QDate(2025, 11, 3) << winter << end;
        QTest::newRow("had in september") << QDate(2026, 11, 26) << QDate(2026, 9, 28)
                                          << QDate(2027, 10, 1) << QDate(2028, 2, 29);
        QTest::newRow("had") << QDate(2026, 11, 26) << QDate(2026, 10, 12) << QDate(2027, 10, 1)
                             << QDate(2028, 2, 29);
    }
    void everyWinter() {
        QFETCH(QDate, today);
        QFETCH(QDate, last);
        Register from;
        if (last.isValid()) from.add({"Influenza"}, last);
        const auto due = computed(dueFor(from, QDate(1949, 6, 3), today), "Influenza");
        QVERIFY(due);
        QTEST(due->from, "from");
        QTEST(due->by, "by");
        QCOMPARE(due->dose, 0);
    }

    void fromSixtyFiveOn() {
        const QDate birth(1962, 2, 25);
        const auto due = dueFor({}, birth, QDate(2026, 11, 26));
        for (const char* antigen : {"Pneumococco", "Herpes zoster"}) {
            const auto each = computed(due, QString::fromLatin1(antigen));
            QVERIFY2(each, antigen);
            QCOMPARE(each->from, QDate(2027, 2, 25));
        }
        QVERIFY(!computed(dueFor({}, QDate(1972, 2, 25), QDate(2026, 11, 26)), "Herpes zoster"));
    }

    void womenOfTwentyFive_data() {
        QTest::addColumn<Sex>("sex");
        QTest::addColumn<QDate>("birth");
        QTest::addColumn<bool>("told");
        QTest::newRow("woman of 25") << Sex::female << QDate(2001, 6, 1) << true;
        QTest::newRow("man of 25") << Sex::male << QDate(2001, 6, 1) << false;
        QTest::newRow("woman of 30") << Sex::female << QDate(1996, 6, 1) << false;
    }
    void womenOfTwentyFive() {
        QFETCH(Sex, sex);
        QFETCH(QDate, birth);
        const auto due = dueFor({}, birth, QDate(2026, 11, 26), sex);
        QTEST(computed(due, "Papillomavirus").has_value(), "told");
    }

    void thePortalComesFirstAndCovers() {
        Register from;
        from.plan({"Influenza"}, QDate(2027, 10, 18)).plan(dtpa, QDate(2034, 4, 9));
        const auto due = dueFor(from, QDate(1949, 6, 3), QDate(2026, 11, 26));
        QVERIFY(due[0].isPlanned() && due[1].isPlanned());
        QVERIFY(!computed(due, "Influenza") && !computed(due, "Tetano"));
        QVERIFY(computed(due, "Herpes zoster"));
    }

    void whatWasRefusedIsNotAskedAgain_data() {
        QTest::addColumn<QDate>("given");
        QTest::addColumn<bool>("told");
        QTest::newRow("refused") << QDate() << false;
        QTest::newRow("given since") << QDate(2025, 10, 20) << true;
        QTest::newRow("given before") << QDate(2022, 10, 20) << false;
    }
    void whatWasRefusedIsNotAskedAgain() {
        QFETCH(QDate, given);
        Register from;
        from.add({"Influenza"}, QDate(2024, 10, 22), VaccinationState::omitted);
        if (given.isValid()) from.add({"Influenza"}, given);
        const auto due = dueFor(from, QDate(1949, 6, 3), QDate(2026, 11, 26));
        QTEST(computed(due, "Influenza").has_value(), "told");
    }

    void withoutABirthDateOnlyThePortalIsHeard() {
        Register from;
        from.plan({"Influenza"}, QDate(2027, 10, 18));
        QCOMPARE(dueFor(from, QDate(), QDate(2026, 11, 26)).size(), 1);
    }

    void whoseListMayBeIncomplete_data() {
        QTest::addColumn<QDate>("birth");
        QTest::addColumn<bool>("incomplete");
        QTest::newRow("child") << QDate(2017, 3, 12) << false;
        QTest::newRow("grown up, 1991") << QDate(1991, 1, 1) << false;
        QTest::newRow("grown up, 1990") << QDate(1990, 12, 31) << true;
        QTest::newRow("unknown") << QDate() << true;
    }
    void whoseListMayBeIncomplete() {
        QFETCH(QDate, birth);
        QTEST(core::listMayBeIncomplete(birth, QDate(2026, 11, 26)), "incomplete");
    }
};

QTEST_APPLESS_MAIN(TestDue)
#include "test_due.moc"
