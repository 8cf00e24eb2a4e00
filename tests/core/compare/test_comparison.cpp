// SPDX-License-Identifier: EUPL-1.2
#include "core/compare/comparison.h"

#include <QTest>

#include "tests/core/clinical/fixture.h"
#include "tests/core/clinical/trends/lab_text.h"

using namespace core;
using test::labReport;
using test::quantity;

namespace {

clinical::ClinicalDocument text(const QByteArray& sections) {
    return clinical::readCda(
               R"(<ClinicalDocument xmlns="urn:hl7-org:v3"><component><structuredBody>)" +
               sections + "</structuredBody></component></ClinicalDocument>")
        .value();
}

QByteArray section(const char* code, const char* title, const QByteArray& content) {
    return QByteArray("<component><section><code code=\"") + code + "\"/><title>" + title +
           "</title><text>" + content + "</text></section></component>";
}

QString letter(Change change) {
    return QStringLiteral("=+-~").mid(int(change), 1);
}

/// "~Referto: =uno ~due"
QStringList shown(const Comparison& comparison) {
    QStringList all;
    for (const auto& each : comparison.sections) {
        QStringList lines{letter(each.change) + each.title + ':'};
        for (const auto& line : each.lines)
            lines << letter(line.change) +
                         (line.change == Change::removed ? line.before : line.after);
        all << lines.join(' ');
    }
    return all;
}

}  // namespace

class TestComparison : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void theSameDocumentHasNoChanges() {
        for (const auto* name : {"lab", "ldo", "rad", "rsa", "vps"}) {
            const auto document = fixture::document(name);
            const auto found = compare(document, document);
            QCOMPARE(found.changes(), 0);
            QVERIFY(!found.sections.empty());
        }
    }
    void sectionsMatchByCodeThenTitle() {
        const auto before = text(section("A", "Quesito", "dolore") + section("B", "Referto", "x") +
                                 section("", "Note", "n"));
        const auto after = text(section("B", "Referto medico", "x") +
                                section("C", "Conclusioni", "c") + section("", "NOTE", "n"));
        QCOMPARE(shown(compare(before, after)),
                 QStringList({"-Quesito: -dolore", "=Referto medico: =x", "+Conclusioni: +c",
                              "=NOTE: =n"}));
    }
    void linesOfAllKinds() {
        const auto before =
            text(section("A", "T",
                         "<paragraph>uno</paragraph><list><item>due parole "
                         "qui</item></list><table><tr><td>Dose</td><td>5</td></tr></table>"));
        const auto after = text(section(
            "A", "T",
            "<paragraph>uno</paragraph><list><item>due parole "
            "li</item><item>nuovo</item></list><table><tr><td>Dose</td><td>5</td></tr></table>"));
        QCOMPARE(shown(compare(before, after)),
                 QStringList("~T: =uno ~due parole li +nuovo =Dose · 5"));
    }
    void plainTextIsComparedByLine() {
        QCOMPARE(shown(compare(text(section("A", "T", "uno\ndue\ntre")),
                               text(section("A", "T", "uno\ntre\nquattro")))),
                 QStringList("~T: =uno -due =tre +quattro"));
    }
    void changedLinesTellTheirWords() {
        const auto lines = compareLines({"Cardioaspirin 100 mg una al giorno"},
                                        {"Cardioaspirin 75 mg una al giorno"});
        QCOMPARE(lines.size(), std::size_t(1));
        QVERIFY(lines[0].change == Change::changed);
        QCOMPARE(lines[0].runs.size(), std::size_t(4));
        QCOMPARE(lines[0].runs[1].parts, QStringList("100 "));
        QCOMPARE(lines[0].runs[2].parts, QStringList("75 "));
    }
    void linesWithNothingInCommonAreTwo() {
        const auto lines = compareLines({"alfa beta"}, {"gamma delta"});
        QCOMPARE(lines.size(), std::size_t(2));
        QVERIFY(lines[0].change == Change::removed && lines[1].change == Change::added);
    }
    void valuesByExamination() {
        const QByteArray hdl =
            R"(<code code="2085-9" codeSystem="2.16.840.1.113883.6.1" displayName="HDL"/>)";
        const auto before =
            labReport("20250101", {{.value = quantity("119", "mg/dL"), .flag = "H"},
                                   {.code = hdl, .value = quantity("50", "mg/dL")}});
        const auto after = labReport("20260101", {{.value = quantity("1.12", "g/L"), .flag = "N"}});
        const auto values = compare(before, after).values;
        QCOMPARE(values.size(), std::size_t(2));
        QVERIFY(values[0].change == Change::changed && values[0].flagChanged);
        QCOMPARE(qRound(*values[0].difference * 1000), -70);
        QVERIFY(values[1].change == Change::removed && values[1].before && !values[1].after);
        const auto back = compare(after, before).values;
        QVERIFY(back[1].change == Change::added);
    }
    void differencesOnlyOfExactNumbers_data() {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<bool>("told");
        QTest::addColumn<bool>("changed");
        QTest::newRow("units") << quantity("5", "mmol/L") << quantity("90", "mg/dL") << false
                               << true;
        QTest::newRow("limit") << test::words("&lt;5") << test::words("7") << false << true;
        QTest::newRow("words") << test::words("assente") << test::words("presente") << false
                               << true;
        QTest::newRow("same words")
            << test::words("assente") << test::words("assente") << false << false;
        QTest::newRow("same") << quantity("5.0", "g/L") << quantity("500", "mg/dL") << true
                              << false;
    }
    void differencesOnlyOfExactNumbers() {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        const auto values = compare(labReport("20250101", {{.value = before}}),
                                    labReport("20260101", {{.value = after}}))
                                .values;
        QTEST(values.at(0).difference.has_value(), "told");
        QTEST(values.at(0).change == Change::changed, "changed");
    }
};

QTEST_APPLESS_MAIN(TestComparison)
#include "test_comparison.moc"
