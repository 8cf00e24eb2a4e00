// SPDX-License-Identifier: EUPL-1.2
// R50, regional-services 6.1.
#include "app/mockportal/doctors/choice_verdict.h"

#include <QTest>

using namespace mockportal;

namespace {

/// A grown-up who may choose this family doctor.
ChoiceCase allowedCase() {
    ChoiceCase facts;
    facts.age = 64;
    facts.familyFromAge = 6;
    facts.paediatricianUntilAge = 14;
    facts.today = QDate(2026, 11, 26);
    return facts;
}

}  // namespace

Q_DECLARE_METATYPE(mockportal::ChoiceCase)

class TestChoiceVerdict : public QObject {
    Q_OBJECT

    static void row(const char* name, const std::function<void(ChoiceCase&)>& change,
                    const char* outcome, const QStringList& reasons) {
        auto facts = allowedCase();
        change(facts);
        QTest::newRow(name) << facts << QString::fromLatin1(outcome) << reasons;
    }
    static void ageRow(const char* name, DoctorRole role, int age, bool fits) {
        row(
            name,
            [&](ChoiceCase& facts) {
                facts.role = role;
                facts.age = age;
            },
            fits ? "ammessa" : "non-ammessa", fits ? QStringList{} : QStringList{"eta"});
    }

  private Q_SLOTS:
    void R50_outcome_data() {
        QTest::addColumn<ChoiceCase>("facts");
        QTest::addColumn<QString>("outcome");
        QTest::addColumn<QStringList>("reasons");
        using Case = ChoiceCase;
        row("free, own area", [](Case&) {}, "ammessa", {});
        row("full", [](Case& c) { c.hasPlace = false; }, "da-valutare", {"massimale"});
        row("another area", [](Case& c) { c.sameArea = false; }, "da-valutare", {"ambito"});
        row("full, of the household",
            [](Case& c) {
                c.hasPlace = false;
                c.householdFollowed = true;
            },
            "ammessa", {});
        row("another area, of the household",
            [](Case& c) {
                c.sameArea = false;
                c.householdFollowed = true;
            },
            "da-valutare", {"ambito"});
        row("full and in another area",
            [](Case& c) {
                c.hasPlace = false;
                c.sameArea = false;
            },
            "non-ammessa", {"massimale", "ambito"});
        row("same association", [](Case& c) { c.sameAssociation = true; }, "non-ammessa",
            {"associazione"});
        row("refused by the doctor", [](Case& c) { c.refused = true; }, "non-ammessa",
            {"ricusazione"});
        row("first choice", [](Case& c) { c.everChose = false; }, "non-ammessa", {"prima_scelta"});
        row("not online", [](Case& c) { c.online = false; }, "non-ammessa", {"online"});
        row("one is being judged", [](Case& c) { c.openRequest = true; }, "non-ammessa",
            {"richiesta_aperta"});
        row("the present doctor",
            [](Case& c) {
                c.isCurrent = true;
                c.sameAssociation = true;
            },
            "non-ammessa", {"attuale"});
        row("refused and full",
            [](Case& c) {
                c.refused = true;
                c.hasPlace = false;
            },
            "non-ammessa", {"ricusazione", "massimale"});
    }
    void R50_outcome() {
        QFETCH(ChoiceCase, facts);
        QFETCH(QString, outcome);
        QFETCH(QStringList, reasons);
        const auto verdict = judge(facts);
        QCOMPARE(outcomeCode(verdict.kind), outcome);
        QCOMPARE(verdict.reasons, reasons);
    }

    void R50_age_data() {
        QTest::addColumn<ChoiceCase>("facts");
        QTest::addColumn<QString>("outcome");
        QTest::addColumn<QStringList>("reasons");
        ageRow("newborn, paediatrician", DoctorRole::paediatrician, 0, true);
        ageRow("13, paediatrician", DoctorRole::paediatrician, 13, true);
        ageRow("14, paediatrician", DoctorRole::paediatrician, 14, false);
        ageRow("64, paediatrician", DoctorRole::paediatrician, 64, false);
        ageRow("unknown, paediatrician", DoctorRole::paediatrician, -1, false);
        ageRow("5, family doctor", DoctorRole::family, 5, false);
        ageRow("6, family doctor", DoctorRole::family, 6, true);
        ageRow("14, family doctor", DoctorRole::family, 14, true);
        ageRow("unknown, family doctor", DoctorRole::family, -1, true);
    }
    void R50_age() { R50_outcome(); }

    void R50_oneChangeIn31Days_data() {
        QTest::addColumn<QDate>("today");
        QTest::addColumn<bool>("allowed");
        QTest::newRow("the day itself") << QDate(2028, 2, 28) << false;
        QTest::newRow("the leap day") << QDate(2028, 2, 29) << false;
        QTest::newRow("30 days") << QDate(2028, 3, 29) << false;
        QTest::newRow("31 days") << QDate(2028, 3, 30) << true;
    }
    void R50_oneChangeIn31Days() {
        QFETCH(QDate, today);
        QFETCH(bool, allowed);
        auto facts = allowedCase();
        facts.nextChange = QDate(2028, 2, 28).addDays(31);
        facts.today = today;
        const auto verdict = judge(facts);
        QCOMPARE(verdict.kind == ChoiceOutcome::Kind::allowed, allowed);
        if (!allowed) QCOMPARE(verdict.from, QDate(2028, 3, 30));
        if (!allowed) QCOMPARE(verdict.reasons, QStringList{"troppo_presto"});
    }
};

QTEST_GUILESS_MAIN(TestChoiceVerdict)
#include "test_choice_verdict.moc"
