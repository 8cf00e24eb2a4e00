// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/record/vaccinations/vaccination_words.h"

#include <QLocale>
#include <QTest>

using Origin = core::DueVaccination::Origin;

class TestVaccinationWords : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::Italian, QLocale::Italy)); }

    void whenItIsDue_data() {
        QTest::addColumn<Origin>("origin");
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QDate>("by");
        QTest::addColumn<QString>("words");
        const QDate spring(2028, 3, 12);
        const QDate past(2026, 10, 1);
        const QDate soon(2027, 2, 28);
        QTest::newRow("planned") << Origin::planned << past << spring
                                 << "Programmata: 12 marzo 2028";
        QTest::newRow("planned, no day")
            << Origin::planned << spring << QDate() << "Dal giorno 12 marzo 2028";
        QTest::newRow("later") << Origin::calendar << spring << QDate(2030, 3, 11)
                               << "Dal giorno 12 marzo 2028 al giorno 11 marzo 2030";
        QTest::newRow("later, open")
            << Origin::calendar << spring << QDate() << "Dal giorno 12 marzo 2028";
        QTest::newRow("now") << Origin::calendar << past << soon
                             << "Adesso, fino al giorno 28 febbraio 2027";
        QTest::newRow("now, open") << Origin::calendar << past << QDate() << "Adesso";
        QTest::newRow("late") << Origin::calendar << past << past
                              << "Era prevista fino al giorno 1 ottobre 2026";
        QTest::newRow("never had")
            << Origin::calendar << QDate() << QDate() << "Adesso: non risultano dosi";
    }
    void whenItIsDue() {
        QFETCH(Origin, origin);
        QFETCH(QDate, from);
        QFETCH(QDate, by);
        core::DueVaccination due;
        due.origin = origin;
        due.from = from;
        due.by = by;
        QTEST(ui::dueWords(due, QDate(2026, 11, 26)), "words");
    }

    // The plural forms are in the translation.
    void ages_data() {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QString>("age");
        QTest::newRow("weeks") << QDate(2017, 4, 11) << "0 mese/i";
        QTest::newRow("a month") << QDate(2017, 4, 12) << "1 mese/i";
        QTest::newRow("a year") << QDate(2018, 3, 20) << "12 mese/i";
        QTest::newRow("almost two") << QDate(2019, 3, 11) << "23 mese/i";
        QTest::newRow("two") << QDate(2019, 3, 12) << "2 anno/i";
        QTest::newRow("six") << QDate(2023, 5, 14) << "6 anno/i";
        QTest::newRow("before birth") << QDate(2016, 1, 1) << "";
    }
    void ages() {
        QFETCH(QDate, day);
        QTEST(ui::ageOn(QDate(2017, 3, 12), day), "age");
        QVERIFY(ui::ageOn({}, day).isEmpty());
    }

    void aDoseWithoutANumberHasNone() {
        QCOMPARE(ui::doseName("Influenza", 0), QStringLiteral("Influenza"));
        QCOMPARE(ui::doseName("Esavalente", 3), QStringLiteral("Esavalente, dose 3"));
    }
};

QTEST_MAIN(TestVaccinationWords)
#include "test_vaccination_words.moc"
