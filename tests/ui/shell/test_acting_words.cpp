// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/acting_words.h"

#include <QTest>

#include "translations/language.h"

class TestActingWords : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() { translations::install("it"); }

    void aChildIsTitledByAge_data() {
        QTest::addColumn<QDate>("today");
        QTest::addColumn<QString>("title");
        QTest::newRow("new") << QDate(2018, 3, 11) << "figlia minore, meno di un anno";
        QTest::newRow("one") << QDate(2018, 3, 12) << "figlia minore, 1 anno";
        QTest::newRow("day before") << QDate(2026, 3, 11) << "figlia minore, 8 anni";
        QTest::newRow("birthday") << QDate(2026, 3, 12) << "figlia minore, 9 anni";
    }
    void aChildIsTitledByAge() {
        QFETCH(QDate, today);
        QFETCH(QString, title);
        QCOMPARE(ui::relationTitle(giulia(), today), title);
    }

    void titlesFollowTheSex() {
        core::Represented person = giulia();
        person.sex = core::CodiceFiscale::Sex::male;
        QCOMPARE(ui::relationTitle(person, QDate(2026, 11, 24)),
                 QStringLiteral("figlio minore, 9 anni"));
        person.relation = core::Relation::ward;
        QCOMPARE(ui::relationTitle(person, {}), QStringLiteral("tutelato"));
        person.sex = core::CodiceFiscale::Sex::female;
        QCOMPARE(ui::relationTitle(person, {}), QStringLiteral("tutelata"));
        person.relation = core::Relation::delegator;
        QCOMPARE(ui::relationTitle(person, {}), QStringLiteral("delegante"));
    }

    void aNameIsNeverMarkup() {
        core::Represented person = giulia();
        person.patient.surname = "<b>";
        QVERIFY(ui::actingSentence(person, QDate(2026, 11, 24)).contains("GIULIA &lt;b&gt;</b>"));
    }

    void aDelegationSaysWhatAndUntilWhen() {
        core::Represented person = giulia();
        QVERIFY(ui::actingLimits(person).isEmpty());
        person.relation = core::Relation::delegator;
        person.until = QDate(2027, 3, 31);
        person.scope = core::ActingService::booking | core::ActingService::record;
        QCOMPARE(ui::actingLimits(person),
                 QStringLiteral("Vale fino al 31/03/2027. Comprende: Fascicolo Sanitario "
                                "Elettronico, prenotazioni."));
    }

    void leapDayChildrenAgeOnTheFirstOfMarch() {
        QCOMPARE(ui::ageOn(QDate(2008, 2, 29), QDate(2026, 2, 28)), 17);
        QCOMPARE(ui::ageOn(QDate(2008, 2, 29), QDate(2026, 3, 1)), 18);
    }

  private:
    static core::Represented giulia() {
        core::Represented person;
        person.patient.name = "GIULIA";
        person.patient.surname = "ROSSI";
        person.birthDate = QDate(2017, 3, 12);
        person.sex = core::CodiceFiscale::Sex::female;
        person.until = QDate(2035, 3, 11);
        return person;
    }
};

QTEST_MAIN(TestActingWords)
#include "test_acting_words.moc"
