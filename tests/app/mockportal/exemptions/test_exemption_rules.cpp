// SPDX-License-Identifier: EUPL-1.2
// R40: which codes may be declared, up to which income, from when to when.
#include <QTest>

#include "app/mockportal/base/content_json.h"
#include "app/mockportal/exemptions/declaration_check.h"
#include "app/mockportal/exemptions/possible_codes.h"

using namespace mockportal;

namespace {

const QDate november(2026, 11, 26);
const QDate february(2027, 2, 10);

Citizen person(const QDate& birth) {
    Citizen citizen;
    citizen.patientId = QStringLiteral("p");
    citizen.birthDate = birth;
    return citizen;
}

HeldExemption held(const char* code, const QDate& from, const QDate& until = {}) {
    HeldExemption exemption;
    exemption.code = QString::fromLatin1(code);
    exemption.from = from;
    exemption.until = until;
    return exemption;
}

Household household(int members, bool spouse, int children, bool minor, bool disabled,
                    double income) {
    return {members, spouse, children, minor, disabled, centsOf(income)};
}

}  // namespace

class TestExemptionRules : public QObject {
    Q_OBJECT

  private slots:  // NOLINT
    void R40_limitsOfIncome_data() {
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("members");
        QTest::addColumn<bool>("spouse");
        QTest::addColumn<int>("children");
        QTest::addColumn<bool>("minor");
        QTest::addColumn<bool>("disabled");
        QTest::addColumn<double>("lastAdmitted");
        const auto row = [](const char* name, const char* code, int members, bool spouse,
                            int children, bool minor, bool disabled, double last) {
            QTest::newRow(name) << QString::fromLatin1(code) << members << spouse << children
                                << minor << disabled << last;
        };
        row("E01", "E01", 2, false, 0, false, false, 36151.98);
        row("E02 alone, less than", "E02", 1, false, 0, false, false, 8263.30);
        row("E02 with spouse", "E02", 2, true, 0, false, false, 11362.04);
        row("E02 spouse, two children", "E02", 4, true, 2, false, false, 12394.96);
        row("E05", "E05", 1, false, 0, false, false, 38500.00);
        row("E12", "E12", 3, false, 0, false, false, 27000.00);
        row("E14", "E14", 1, false, 0, false, false, 18000.00);
        row("E30 one", "E30", 1, false, 0, false, false, 46600.00);
        row("E30 two", "E30", 2, false, 0, false, false, 73162.00);
        row("E30 five", "E30", 5, false, 0, false, false, 132810.00);
        row("E30 eight", "E30", 8, false, 0, false, false, 181740.00);
        row("E30 ten", "E30", 10, false, 0, false, false, 214360.00);
        row("E30 two with a minor", "E30", 2, false, 0, true, false, 82482.00);
        row("E40 three with both", "E40", 3, false, 0, true, true, 127684.00);
    }
    void R40_limitsOfIncome() {
        QFETCH(QString, code);
        QFETCH(int, members);
        QFETCH(bool, spouse);
        QFETCH(int, children);
        QFETCH(bool, minor);
        QFETCH(bool, disabled);
        QFETCH(double, lastAdmitted);
        const auto rules = exemptionRules(november);
        const auto& ceiling = rules.find(code)->ceiling;
        auto home = household(members, spouse, children, minor, disabled, lastAdmitted);
        QVERIFY(ceiling.admits(home));
        ++home.income;
        QVERIFY(!ceiling.admits(home));
    }

    void R40_aRangeHasALowerEnd() {
        const auto rules = exemptionRules(november);
        const auto& ceiling = rules.find(QStringLiteral("E05"))->ceiling;
        QVERIFY(!ceiling.admits(household(1, false, 0, false, false, 36151.98)));
        QVERIFY(ceiling.admits(household(1, false, 0, false, false, 36151.99)));
    }

    void R40_ageAndCodesMakeThemPossible_data() {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QDate>("birth");
        QTest::addColumn<QString>("held");
        QTest::addColumn<QString>("why");
        const QDate grown(1980, 5, 1);
        const auto row = [](const char* code, const QDate& birth, const char* has,
                            const char* why) {
            QTest::addRow("%s %s %s", code, qPrintable(birth.toString(Qt::ISODate)), has)
                << QString::fromLatin1(code) << birth << QString::fromLatin1(has)
                << QString::fromLatin1(why);
        };
        row("E01", QDate(2020, 11, 27), "", "");     // five today, six tomorrow
        row("E01", QDate(2020, 11, 26), "", "eta");  // six today
        row("E01", QDate(1961, 11, 26), "", "");     // 65 today
        row("E01", QDate(1961, 11, 27), "", "eta");
        row("E04", QDate(1966, 11, 26), "", "");
        row("E04", QDate(1966, 11, 27), "", "eta");
        row("E14", QDate(1960, 11, 26), "", "");
        row("E14", QDate(1961, 1, 1), "", "eta");
        row("E02", grown, "", "");
        row("E02", grown, "E02", "gia-attiva");
        row("E02", grown, "E12", "");  // R41: two of one kind may stand side by side
        row("E02F", grown, "", "serve-e02");
        row("E02F", grown, "E02", "");
        row("E30", grown, "", "serve-cronica");
        row("E30", grown, "0A31", "");
        row("E30", grown, "RCG010", "serve-cronica");
        row("E40", grown, "RCG010", "");
        row("E40", grown, "013", "serve-rara");
        row("E11", QDate(2015, 1, 1), "", "automatica");
        row("E15", grown, "", "chiusa");
    }
    void R40_ageAndCodesMakeThemPossible() {
        QFETCH(QString, code);
        QFETCH(QDate, birth);
        QFETCH(QString, held);
        QFETCH(QString, why);
        QList<HeldExemption> all;
        if (!held.isEmpty()) all << ::held(held.toLatin1().constData(), QDate(2026, 4, 1));
        const auto rules = exemptionRules(november);
        const auto wish = wishOf(rules, person(birth), all, november, false);
        const auto& rule = *rules.find(code);
        QCOMPARE(whyNotPossible(rule, wish), why);
        QCOMPARE(whyNotText(rule, why).isEmpty(), why.isEmpty());
    }

    void R40_suspendedAndPastOnesDoNotCount() {
        const auto rules = exemptionRules(november);
        const auto& rule = *rules.find(QStringLiteral("E30"));
        auto suspended = held("013", QDate(2020, 1, 1));
        suspended.suspended = true;
        const auto past = held("013", QDate(2020, 1, 1), QDate(2026, 11, 25));
        for (const auto& one : {suspended, past})
            QCOMPARE(
                whyNotPossible(rule, wishOf(rules, person({1980, 1, 1}), {one}, november, false)),
                QStringLiteral("serve-cronica"));
    }

    void R40_fromTodayToTheEndOfTheYear() {
        const auto rules = exemptionRules(november);
        const auto wish = wishOf(rules, person({1980, 1, 1}), {}, november, false);
        QCOMPARE(wish.from, november);
        QCOMPARE(lastDayOf(*rules.find(QStringLiteral("E02")), wish), QDate(2027, 3, 31));
        QVERIFY(!mayDeclareNextYear(rules, november));
        QVERIFY(!mayDeclareNextYear(rules, QDate(2026, 12, 31)));
        QVERIFY(mayDeclareNextYear(rules, QDate(2027, 1, 1)));
        QVERIFY(!mayDeclareNextYear(rules, QDate(2027, 4, 1)));
    }

    void R40_theComingYearBeginsOnTheFirstOfApril() {
        const auto rules = exemptionRules(february);
        const auto wish = wishOf(rules, person({1980, 1, 1}), {}, february, true);
        QCOMPARE(wish.from, QDate(2027, 4, 1));
        QCOMPARE(wish.until, QDate(2028, 3, 31));
        // One of this year is no hindrance for the next.
        const auto mine = held("E02", QDate(2026, 4, 5), QDate(2027, 3, 31));
        QCOMPARE(whyNotPossible(*rules.find(QStringLiteral("E02")),
                                wishOf(rules, person({1980, 1, 1}), {mine}, february, true)),
                 QString());
    }

    void R40_earlierWhenTheRightEnds() {
        const auto rules = exemptionRules(november);
        const auto child = wishOf(rules, person({2021, 2, 10}), {}, november, false);
        QCOMPARE(lastDayOf(*rules.find(QStringLiteral("E01")), child), QDate(2027, 2, 9));
        const auto ill = held("013", QDate(2020, 1, 1), QDate(2027, 1, 15));
        const auto wish = wishOf(rules, person({1980, 1, 1}), {ill}, november, false);
        QCOMPARE(lastDayOf(*rules.find(QStringLiteral("E30")), wish), QDate(2027, 1, 15));
    }

    void limitsAreOfTheDay() {
        const QJsonArray versions{QJsonObject{{"valid_from", "2024-04-01"}, {"n", 2}},
                                  QJsonObject{{"valid_from", "2020-01-01"}, {"n", 1}}};
        QVERIFY(inForce(versions, QDate(2019, 12, 31)).isEmpty());
        QCOMPARE(inForce(versions, QDate(2024, 3, 31)).value("n").toInt(), 1);
        QCOMPARE(inForce(versions, QDate(2024, 4, 1)).value("n").toInt(), 2);
        QVERIFY(exemptionRules(QDate(2019, 1, 1)).codes.isEmpty());
    }

    void R40_judged_data() {
        QTest::addColumn<int>("members");
        QTest::addColumn<int>("children");
        QTest::addColumn<double>("income");
        QTest::addColumn<QStringList>("ticked");
        QTest::addColumn<QString>("refusal");
        const QStringList all{"disoccupato", "carico", "reddito"};
        QTest::newRow("as it should be") << 2 << 1 << 5000.0 << all << "";
        QTest::newRow("nobody") << 0 << 0 << 5000.0 << all << "nucleo";
        QTest::newRow("more than there are") << 1 << 1 << 5000.0 << all << "nucleo";
        QTest::newRow("no income told") << 2 << 1 << -0.01 << all << "nucleo";
        QTest::newRow("too much") << 2 << 1 << 9000.0 << all << "reddito";
        QTest::newRow("one not ticked")
            << 2 << 1 << 5000.0 << QStringList{"disoccupato", "reddito"} << "condizioni";
    }
    void R40_judged() {
        QFETCH(int, members);
        QFETCH(int, children);
        QFETCH(double, income);
        QFETCH(QStringList, ticked);
        QFETCH(QString, refusal);
        const auto citizen = person({1980, 1, 1});
        ExemptionBook book;
        book.start(november.startOfDay());
        Declaration declaration{&citizen,
                                QStringLiteral("E02"),
                                false,
                                {{&citizen, "interessato"}},
                                household(members, false, children, false, false, income),
                                ticked};
        const auto judged = judge(declaration, exemptionRules(november), book, november);
        QCOMPARE(judged ? QString() : judged.error().code, refusal);
        if (judged) QCOMPARE(declaration.beneficiaries[0].until, QDate(2027, 3, 31));
    }

    void R40_whoMayDeclare() {
        QCOMPARE(qualitiesFor(std::nullopt), QStringList{"interessato"});
        QCOMPARE(qualitiesFor(Relation::minor), QStringList{"genitore"});
        QCOMPARE(qualitiesFor(Relation::ward),
                 (QStringList{"tutore", "amministratore", "curatore"}));
        QCOMPARE(qualitiesFor(Relation::delegator), QStringList{"familiare"});
    }

    void theTextSaysAll() {
        auto mario = person({1962, 2, 25});
        mario.given = QStringLiteral("MARIO");
        mario.family = QStringLiteral("ROSSI");
        mario.codiceFiscale = QStringLiteral("RSSMRA62B25C014Z");
        Declaration declaration{&mario,
                                QStringLiteral("E02"),
                                false,
                                {{&mario, "interessato", november, QDate(2027, 3, 31)}},
                                household(2, true, 0, false, false, 11000.5),
                                {"disoccupato", "carico", "reddito"}};
        const auto rules = exemptionRules(november);
        const auto text = declarationText(declaration, rules, november.startOfDay());
        for (const auto* words :
             {"MARIO ROSSI", "RSSMRA62B25C014Z", "E02", "26/11/2026", "31/03/2027",
              "11.000,50 euro", "11.362,05 euro", "l'interessato", "So che:"})
            QVERIFY2(text.contains(QString::fromUtf8(words)), words);
        for (const auto& condition : rules.find(QStringLiteral("E02"))->conditions)
            QVERIFY(text.contains(condition.text));
        for (const auto& consequence : rules.consequences) QVERIFY(text.contains(consequence));
    }
};

QTEST_GUILESS_MAIN(TestExemptionRules)
#include "test_exemption_rules.moc"
