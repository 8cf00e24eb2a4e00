// SPDX-License-Identifier: EUPL-1.2
#include "core/clinical/trends/trend_collection.h"

#include <QTest>
#include <QTimeZone>

#include "core/clinical/trends/trend_csv.h"
#include "tests/core/clinical/fixture.h"
#include "tests/core/clinical/trends/lab_text.h"

using namespace core::clinical;
using test::labReport;
using test::quantity;

namespace {

const QByteArray hdl =
    R"(<code code="2085-9" codeSystem="2.16.840.1.113883.6.1" displayName="HDL"/>)";
const QByteArray local =
    R"(<code code="LDLC" codeSystem="2.16.840.1.113883.2.9.2.30.6.11" displayName="LDL"/>)";
const QByteArray named = R"(<code nullFlavor="OTH"><originalText>Esame raro</originalText></code>)";

struct Gathered {
    TrendCollection trends{};
    void add(const char* id, const ClinicalDocument& document) {
        trends.add(document, {QLatin1String(id), QStringLiteral("Ospedale"), {}});
    }
    QStringList names() const {
        QStringList all;
        for (const auto& heading : trends.headings())
            all << heading.name + QLatin1Char(' ') + heading.unit +
                       QStringLiteral(" %1").arg(heading.count);
        return all;
    }
    Trend only() const { return *trends.trend(trends.headings().at(0).key); }
};

}  // namespace

class TestTrendCollection : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void inTimeWhateverTheOrder() {
        Gathered all;
        all.add("b", labReport("20250204", {{.value = quantity("112", "mg/dL")}}));
        all.add("a", labReport("20230321", {{.value = quantity("128", "mg/dl")}}));
        all.add("c", labReport("20261118", {{.value = quantity("136", "mg/dL"), .flag = "H"}}));
        QCOMPARE(all.names(), QStringList("LDL mg/dL 3"));
        const Trend trend = all.only();
        QCOMPARE(trend.values[0].document, QStringLiteral("a"));
        QCOMPARE(*trend.values[2].measured.number, 136.0);
        QCOMPARE(trend.values[2].reference, QStringLiteral("riga1"));
        QCOMPARE(trend.values[2].facility, QStringLiteral("Ospedale"));
        QVERIFY(trend.values[2].flag.isAbnormal() && !trend.values[2].flag.computed);
        QCOMPARE(trend.heading.latest.document, QStringLiteral("c"));
        QCOMPARE(trend.heading.group, QStringLiteral("Chimica clinica"));
        QVERIFY(trend.isOneUnit());
    }
    void aDocumentCountsOnce() {
        Gathered all;
        all.add("a", labReport("20250204", {{}}));
        all.add("a", labReport("20250204", {{}}));
        QCOMPARE(all.names(), QStringList("LDL mg/dL 1"));
    }
    void differentExaminationsStayApart() {
        Gathered all;
        all.add("a", labReport("20250204", {{}, {.code = hdl}, {.code = local}, {.code = named}}));
        QCOMPARE(all.trends.headings().size(), std::size_t(4));
        all.add("b", labReport("20260204", {{.code = named}}));
        QVERIFY(all.names().contains("Esame raro mg/dL 2"));
        QCOMPARE(all.trends.keysOf("a").size(), 4);
        QCOMPARE(all.trends.keysOf("b").size(), 1);
    }
    void exactFactorsJoinAndAreSaid() {
        Gathered all;
        all.add("a", labReport("20230321", {{.value = quantity("1.28", "g/L"),
                                             .range = test::upTo("1.15", "g/L")}}));
        all.add("b", labReport("20250204", {{.value = quantity("112", "mg/dL")}}));
        QCOMPARE(all.names(), QStringList("LDL mg/dL 2"));
        const Trend trend = all.only();
        QVERIFY(trend.values[0].converted && !trend.values[1].converted && !trend.isOneUnit());
        QCOMPARE(*trend.values[0].measured.number, 128.0);
        QCOMPARE(*trend.values[0].measured.high, 115.0);
        QCOMPARE(trend.values[0].measured.written, QStringLiteral("1.28 g/L"));
    }
    void otherUnitsAreAnotherLine() {
        Gathered all;
        all.add("a", labReport("20230321", {{.value = quantity("3.3", "mmol/L")}}));
        all.add("b", labReport("20250204", {{.value = quantity("112", "mg/dL")}}));
        QCOMPARE(all.names().size(), 2);
        for (const auto& heading : all.trends.headings()) QVERIFY(heading.otherUnits);
    }
    void wordsAreListedNotDrawn() {
        Gathered all;
        all.add("a", labReport("20230321", {{.value = test::words("assente")}}));
        all.add("b", labReport("20240321", {{.value = test::words("+++")}}));
        const Trend trend = all.only();
        QCOMPARE(trend.values.size(), std::size_t(2));
        QCOMPARE(trend.drawn(), 0);
        QCOMPARE(trend.values[1].measured.written, QStringLiteral("+++"));
    }
    void limitsAreKeptAsLimits() {
        Gathered all;
        all.add("a", labReport("20230321", {{.value = test::words("&lt;5"),
                                             .range = test::upTo("10", "mg/dL")}}));
        all.add("b", labReport("20240321", {{.value = quantity("7", "mg/dL")}}));
        const Trend trend = all.only();
        QCOMPARE(trend.values.size(), std::size_t(2));
        QVERIFY(trend.values[0].measured.side == Measurement::Side::below);
        QCOMPARE(trend.drawn(), 2);
    }
    void flagsOfOursAreToldApart() {
        Gathered all;
        all.add("a", labReport("20230321", {{.value = quantity("128", "mg/dL"),
                                             .range = test::upTo("115", "mg/dL")}}));
        const auto flag = all.only().values[0].flag;
        QVERIFY(flag.isAbnormal() && flag.computed);
    }
    void theDayIsNeverShifted() {
        Gathered all;
        all.add("a", labReport("20230321233000-0500", {{}}));
        all.add("b", labReport("20240321", {{}}));
        const auto values = all.only().values;
        QCOMPARE(values[0].time.date(), QDate(2023, 3, 21));
        QCOMPARE(values[1].time.date(), QDate(2024, 3, 21));
    }
    void otherDocumentsGiveCodedQuantitiesOnly() {
        Gathered all;
        all.add("a", labReport("20230321",
                               {{.code = hdl, .value = quantity("80", "kg")},
                                {.value = test::words("assente")},
                                {.code = named}},
                               "34105-7"));
        QCOMPARE(all.names(), QStringList("HDL kg 1"));
        all.add("b", labReport("20230321", {{}}, "87273-9"));  // vaccination
        QCOMPARE(all.names().size(), 1);
    }
    void whatALaboratoryCallsItCounts() {
        TrendCollection trends;
        trends.add(labReport("20230321", {{}}), {QStringLiteral("a"), {}, {}},
                   [](const Observation&) { return QStringLiteral("Colesterolo LDL"); });
        QCOMPARE(trends.headings().at(0).name, QStringLiteral("Colesterolo LDL"));
    }
    void theFixtureIsGathered() {
        Gathered all;
        all.add("lab", fixture::document("lab"));
        QVERIFY(all.trends.headings().size() > 5);
        all.trends.clear();
        QVERIFY(all.trends.isEmpty() && all.trends.headings().empty());
    }
    void csvForSpreadsheets() {
        Gathered all;
        all.add("a", labReport("20230321", {{.value = quantity("128.5", "mg/dL"),
                                             .flag = "H",
                                             .range = test::upTo("115", "mg/dL")}}));
        const QByteArray bytes = trendCsv(all.only());
        QVERIFY(bytes.startsWith("\xEF\xBB\xBF"));
        const QString csv = QString::fromUtf8(bytes);
        const QStringList lines = csv.split("\r\n");
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines[1],
                 QStringLiteral(
                     "LDL;21/03/2023;;128,5;mg/dL;128.5 mg/dL;alto;laboratorio;;115;Ospedale"));
    }
    void csvHoldsNoFormulas() {
        TrendCollection trends;
        trends.add(labReport("20230321", {{.value = test::words("=1+1")}}),
                   {QStringLiteral("a"), QStringLiteral("A;B \"C\""), {}});
        const QString csv = QString::fromUtf8(trendCsv(*trends.trend(trends.headings().at(0).key)));
        QVERIFY2(csv.contains(";'=1+1;"), qPrintable(csv));
        QVERIFY2(csv.contains(";\"A;B \"\"C\"\"\""), qPrintable(csv));
    }
};

QTEST_APPLESS_MAIN(TestTrendCollection)
#include "test_trend_collection.moc"
