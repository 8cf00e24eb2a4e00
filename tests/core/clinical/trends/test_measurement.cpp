// SPDX-License-Identifier: EUPL-1.2
#include "core/clinical/trends/measurement.h"

#include <QTest>

#include "core/clinical/trends/trend_units.h"
#include "tests/core/clinical/trends/lab_text.h"

using namespace core::clinical;
using Side = Measurement::Side;

class TestMeasurement : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void values_data() {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QByteArray>("range");
        QTest::addColumn<double>("number");  // NaN: none
        QTest::addColumn<int>("side");
        QTest::addColumn<QString>("unit");
        const auto row = [](const char* name, const QByteArray& value, const QByteArray& range,
                            double number, Side side, const char* unit) {
            QTest::newRow(name) << value << range << number << int(side) << QString(unit);
        };
        using test::quantity;
        using test::upTo;
        using test::words;
        row("quantity", quantity("128", "mg/dL"), {}, 128, Side::exact, "mg/dL");
        row("blanks", quantity(" 12.5 ", "g/dl"), {}, 12.5, Side::exact, "g/dl");
        row("text number", words("12,5"), {}, 12.5, Side::exact, "");
        row("text with unit", words("12,5 mg/dL"), {}, 12.5, Side::exact, "mg/dL");
        row("unit of the range", words("&lt;5"), upTo("10", "mg/dL"), 5, Side::below, "mg/dL");
        row("limit in a quantity", quantity("&lt;5", "mg/L"), {}, 5, Side::below, "mg/L");
        row("more than", words("> 1000"), {}, 1000, Side::above, "");
        row("at least", words("≥ 90"), upTo("95", "mL/min"), 90, Side::above, "mL/min");
        row("at most", words("&lt;= 0,5"), {}, 0.5, Side::below, "");
        row("absent", words("assente"), upTo("5", "mg/dL"), qQNaN(), Side::exact, "");
        row("crosses", words("+++"), {}, qQNaN(), Side::exact, "");
        row("words after a number", words("5 cellule"), {}, qQNaN(), Side::exact, "");
        row("thousands", words("1.000,5"), {}, qQNaN(), Side::exact, "");
        row("open interval", R"(<value xsi:type="IVL_PQ"><high value="5" unit="mg/L"/></value>)",
            {}, 5, Side::below, "mg/L");
        row("interval",
            R"(<value xsi:type="IVL_PQ"><low value="1" unit="g"/><high value="5" unit="g"/></value>)",
            {}, qQNaN(), Side::exact, "g");
        row("code", R"(<value xsi:type="CD" code="A" displayName="Positivo"/>)", {}, qQNaN(),
            Side::exact, "");
    }
    void values() {
        QFETCH(QByteArray, value);
        QFETCH(QByteArray, range);
        QFETCH(double, number);
        const auto report = test::labReport("20260101", {{.value = value, .range = range}});
        const auto found = measurement(report.observations.at(0));
        QCOMPARE(found.number.has_value(), !qIsNaN(number));
        if (found.number) QCOMPARE(*found.number, number);
        QTEST(int(found.side), "side");
        QTEST(found.unit, "unit");
        QVERIFY(!found.written.isEmpty());
    }

    void offScaleIsALimit() {
        const auto report =
            test::labReport("20260101", {{.value = test::quantity("5", "mg/L"), .flag = "<"}});
        QVERIFY(measurement(report.observations[0]).side == Side::below);
    }

    void rangesOnlyInTheirUnit() {
        const auto high = [](const char* unit, const char* rangeUnit) {
            const auto report = test::labReport(
                "20260101",
                {{.value = test::quantity("1", unit), .range = test::upTo("115", rangeUnit)}});
            return measurement(report.observations[0]).high;
        };
        QCOMPARE(high("mg/dl", "mg/dL"), std::optional(115.0));
        QCOMPARE(high("g/L", "mg/dL"), std::optional(1.15));
        QCOMPARE(high("mmol/L", "mg/dL"), std::nullopt);
    }

    void conversions_data() {
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<double>("result");  // NaN: refused
        const auto row = [](double value, const char* from, const char* to, double result) {
            QTest::addRow("%s to %s", from, to) << value << QString(from) << QString(to) << result;
        };
        row(128, "mg/dL", "g/L", 1.28);
        row(1.28, "g/L", "mg/dL", 128);
        row(13.1, "g/dL", "g/L", 131);
        row(5, "ng/mL", "ug/L", 5);
        row(350, "pg/mL", "ng/L", 350);
        row(0.9, "mmol/L", "umol/L", 900);
        row(4.5, "10*6/uL", "10*3/uL", 4500);
        row(2.1, "mU/L", "uU/mL", 2.1);
        row(5, "mmol/L", "mg/dL", qQNaN());
        row(5, "U/L", "mmol/L", qQNaN());
        row(5, "%", "mmol/mol", qQNaN());
        row(5, "mg/dL", "", qQNaN());
        row(5, "furlong", "furlong", 5);
    }
    void conversions() {
        QFETCH(double, value);
        QFETCH(double, result);
        QFETCH(QString, from);
        QFETCH(QString, to);
        const auto turned = converted(value, from, to);
        QCOMPARE(turned.has_value(), !qIsNaN(result));
        if (turned) QCOMPARE(*turned, result);
        QCOMPARE(unitFamily(from) == unitFamily(to), !qIsNaN(result));
    }
};

QTEST_APPLESS_MAIN(TestMeasurement)
#include "test_measurement.moc"
