// SPDX-License-Identifier: EUPL-1.2
#include <QTest>

#include "core/clinical/model/result_flag.h"
#include "core/clinical/model/units.h"
#include "tests/core/clinical/fixture.h"

using namespace core::clinical;
using Meaning = ResultFlag::Meaning;

class TestResultFlag : public QObject {
    Q_OBJECT

    static Observation result(const char* value, const char* unit, const char* low,
                              const char* high, const char* rangeUnit) {
        const auto bound = [&](const char* text) {
            const QString words = QLatin1String(text);
            return words.isEmpty() ? std::optional<Bound>()
                                   : Bound{words, QLatin1String(rangeUnit), readNumber(words)};
        };
        Observation observation;
        Value found;
        found.kind = Value::Kind::quantity;
        found.text = QLatin1String(value);
        found.number = readNumber(found.text);
        found.unit = QLatin1String(unit);
        observation.values.push_back(found);
        ReferenceRange range;
        range.value.kind = Value::Kind::range;
        range.value.low = bound(low);
        range.value.high = bound(high);
        observation.ranges.push_back(range);
        return observation;
    }

  private Q_SLOTS:
    void theLaboratorysOwnStands() {
        auto observation = result("500", "mg/dL", "70", "99", "mg/dL");
        observation.interpretations.push_back({.code = "N"});
        const auto flag = flagOf(observation);
        QVERIFY(flag.meaning == Meaning::normal && !flag.computed);
    }

    void oursIsMarkedAsOurs() {
        const auto high = flagOf(result("112", "mg/dl", "70", "99", "mg/dL"));
        QVERIFY(high.meaning == Meaning::high && high.computed && high.isAbnormal());
        QCOMPARE(high.words(), QStringLiteral("alto"));
        QCOMPARE(high.sign(), QStringLiteral("▲"));
        QVERIFY(flagOf(result("3,1", "g/L", "3.5", "", "g/l")).meaning == Meaning::low);
        QVERIFY(flagOf(result("99", "mg/dL", "70", "99", "mg/dL")).meaning == Meaning::normal);
    }

    void nothingIsComputedWhereItMayBeWrong() {
        QVERIFY(flagOf(result("198", "mg/dL", "", "5.2", "mmol/L")).meaning == Meaning::none);
        QVERIFY(flagOf(result("<5", "mg/dL", "6", "9", "mg/dL")).meaning == Meaning::none);
        QVERIFY(flagOf(result("5", "mg/dL", "", "", "mg/dL")).meaning == Meaning::none);
        auto conditional = result("112", "mg/dL", "70", "99", "mg/dL");
        conditional.ranges[0].conditional = true;
        QVERIFY(flagOf(conditional).meaning == Meaning::none);
        auto two = result("112", "mg/dL", "70", "99", "mg/dL");
        two.ranges.push_back(two.ranges[0]);
        QVERIFY(flagOf(two).meaning == Meaning::none);
        two.ranges[1].interpretation.code = "H";  // another kind of range
        QVERIFY(flagOf(two).meaning == Meaning::high);
        auto words = result("112", "mg/dL", "70", "99", "mg/dL");
        words.ranges[0].value.kind = Value::Kind::text;
        QVERIFY(flagOf(words).meaning == Meaning::none);
    }

    void exclusiveEnds() {
        auto observation = result("99", "mg/dL", "", "99", "mg/dL");
        observation.ranges[0].value.high->inclusive = false;
        QVERIFY(flagOf(observation).meaning == Meaning::high);
    }

    void resistanceIsNotHigh() {
        Observation observation;
        observation.interpretations.push_back({.code = "R"});
        QVERIFY(!flagOf(observation).isAbnormal());
        QCOMPARE(flagOf(observation).words(), QStringLiteral("resistente"));
        observation.interpretations[0].code = "QUX";
        QCOMPARE(flagOf(observation).words(), QStringLiteral("QUX"));
    }

    void ofSeveralTheGravestIsTold() {
        Observation observation;
        observation.interpretations = {{.code = "U"}, {.code = "H"}, {.code = "N"}};
        QVERIFY(flagOf(observation).meaning == Meaning::high);
        observation.interpretations = {{.code = "N"}, {.code = "QUX"}};
        QVERIFY(!flagOf(observation).isUnderstood());
        observation.interpretations = {{.code = "hu"}};
        QVERIFY(flagOf(observation).meaning == Meaning::criticalHigh);
    }

    void wordsInsteadOfACodeAreToldAsWritten() {
        auto observation = result("300", "mg/dL", "70", "99", "mg/dL");
        observation.interpretations.push_back({.original = "ALTO *", .nullFlavor = "OTH"});
        QVERIFY(!flagOf(observation).isUnderstood());
        QCOMPARE(flagOf(observation).words(), QStringLiteral("ALTO *"));
    }

    void theFixtureHasBoth() {
        int laboratory = 0;
        int ours = 0;
        for (const auto& observation : fixture::document("lab").observations) {
            const auto flag = flagOf(observation);
            if (flag.isAbnormal()) ++(flag.computed ? ours : laboratory);
        }
        QCOMPARE(laboratory, 3);  // H, L, LL
        QCOMPARE(ours, 1);        // sodium
    }

    void unitsAreComparedNotConverted() {
        for (const auto* unit : {"mg/dl", "MG/DL", "mg%2Fdl", " mg / dL ", "mg/dL"})
            QCOMPARE(comparableUnit(QLatin1String(unit)), QStringLiteral("mg/dL"));
        QCOMPARE(comparableUnit(QStringLiteral("μg/dL")), QStringLiteral("ug/dL"));
        QCOMPARE(comparableUnit(QStringLiteral("mila/mmc")), comparableUnit("10e9/L"));
        QVERIFY(comparableUnit("mmol/L") != comparableUnit("mg/dL"));
        QCOMPARE(comparableUnit("furlong"), QStringLiteral("furlong"));
    }

    void numbers() {
        QCOMPARE(readNumber(u" 20.00 "), std::optional(20.0));
        QCOMPARE(readNumber(u"1,5"), std::optional(1.5));
        QCOMPARE(readNumber(u"+3"), std::optional(3.0));
        for (const auto* text : {u"<5", u"> 1000", u"assente", u"+++", u"", u"1.000,5", u"5 mg",
                                 u"inf", u"nan", u"1e999"})
            QVERIFY(!readNumber(text));
    }
};

QTEST_APPLESS_MAIN(TestResultFlag)
#include "test_result_flag.moc"
