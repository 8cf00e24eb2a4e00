// SPDX-License-Identifier: EUPL-1.2
#include "core/compare/therapy.h"

#include <QTest>

#include "core/clinical/reading/cda_reader.h"
#include "tests/core/clinical/fixture.h"

using namespace core;
using Change = ComparedMedicine::Change;

class TestTherapy : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void medicines_data() {
        QTest::addColumn<QStringList>("before");  // name, AIC, ATC, dose
        QTest::addColumn<QStringList>("after");
        QTest::addColumn<int>("change");
        QTest::addColumn<bool>("byName");
        const auto row = [](const char* name, const QStringList& before, const QStringList& after,
                            Change change, bool byName = false) {
            QTest::newRow(name) << before << after << int(change) << byName;
        };
        row("AIC", {"A", "012345678", "", ""}, {"B", "012345678", "", ""}, Change::continues);
        row("ATC", {"Brand", "", "C10AA05", ""}, {"Generico", "1", "C10AA05", ""},
            Change::continues);
        row("name", {"Torvast 20 mg", "", "", ""}, {"TORVAST 40 mg", "", "", ""}, Change::continues,
            true);
        row("other dose", {"Torvast", "", "C10AA05", "20 mg"}, {"Torvast", "", "C10AA05", "40 mg"},
            Change::otherDose);
        row("dose told once", {"Torvast", "", "C10AA05", "20 mg"}, {"Torvast", "", "C10AA05", ""},
            Change::continues);
        row("dose with a comma", {"Torvast", "", "C10AA05", "1 la sera, 4 giorni"},
            {"Torvast", "", "C10AA05", "1 la sera 4 giorni"}, Change::continues);
        row("a tenth", {"Torvast", "", "C10AA05", "2,5 mg"}, {"Torvast", "", "C10AA05", "25 mg"},
            Change::otherDose);
        row("new", {}, {"Torvast", "", "", ""}, Change::started);
        row("stopped", {"Torvast", "", "", ""}, {}, Change::stopped);
    }
    void medicines() {
        QFETCH(QStringList, before);
        QFETCH(QStringList, after);
        const auto medicine = [](const QStringList& parts) {
            return parts.isEmpty()
                       ? std::vector<Medicine>()
                       : std::vector<Medicine>{{parts[0], parts[1], parts[2], parts[3]}};
        };
        const auto found = compareMedicines(medicine(before), medicine(after));
        QCOMPARE(found.size(), std::size_t(1));
        QTEST(int(found[0].change), "change");
        QTEST(found[0].byName, "byName");
    }
    void aCodeCountsBeforeAName() {
        const auto found =
            compareMedicines({{"Alfa", "", "C10AA05", ""}, {"Beta", "", "B01AC06", ""}},
                             {{"Alfa", "", "B01AC06", ""}, {"Gamma", "", "C10AA05", ""}});
        QCOMPARE(found.size(), std::size_t(2));
        QCOMPARE(found[0].before->name, QStringLiteral("Beta"));
        QCOMPARE(found[1].before->name, QStringLiteral("Alfa"));
    }
    void outOfALetter() {
        const auto letter = clinical::readCda(
            R"(<ClinicalDocument xmlns="urn:hl7-org:v3"><component><structuredBody><component><section><code code="10183-2"/><text><table><thead><tr><th>Farmaco</th><th>Dose</th></tr></thead><tbody><tr><td>Ramipril 5 mg</td><td>1 al mattino</td></tr></tbody></table></text></section></component></structuredBody></component></ClinicalDocument>)");
        const auto medicines = therapyOf(*letter);
        QCOMPARE(medicines.size(), std::size_t(1));
        QCOMPARE(medicines[0].name, QStringLiteral("Ramipril 5 mg"));
        QCOMPARE(medicines[0].dose, QStringLiteral("1 al mattino"));
    }
    void theFixtureLetterHasATherapy() {
        QVERIFY(!therapyOf(fixture::document("ldo")).empty());
        QVERIFY(therapyOf(fixture::document("lab")).empty());
    }
};

QTEST_APPLESS_MAIN(TestTherapy)
#include "test_therapy.moc"
