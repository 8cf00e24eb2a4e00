// SPDX-License-Identifier: EUPL-1.2
#include <QSet>
#include <QTest>

#include "core/codes/notebook_rules.h"

using namespace core;
using Problem = NotebookFinding::Problem;

namespace {

/// "massima:tooHigh" for each finding; "note" where it is about the note.
QStringList found(const NotebookKind& kind, const NotebookValues& values) {
    static const QMap<Problem, QString> names{
        {Problem::missing, "missing"},         {Problem::tooLow, "tooLow"},
        {Problem::tooHigh, "tooHigh"},         {Problem::notOption, "notOption"},
        {Problem::tooLong, "tooLong"},         {Problem::crossed, "crossed"},
        {Problem::unlikelyLow, "unlikelyLow"}, {Problem::unlikelyHigh, "unlikelyHigh"}};
    QStringList list;
    for (const auto& finding : judge(kind, values))
        list << (finding.field ? QString::fromLatin1(finding.field->id) : QString("note")) + ':' +
                    names.value(finding.problem);
    return list;
}

using Numbers = QMap<QString, double>;
using Texts = QMap<QString, QString>;

}  // namespace

class TestNotebookRules : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void kindsAreThoseOfR14() {
        QStringList codes;
        for (const auto& kind : notebookKinds()) codes << kind.code;
        QCOMPARE(codes, QStringList({"pressione", "glicemia", "temperatura", "peso-altezza",
                                     "saturazione", "dolore", "farmaco", "allergia", "evento",
                                     "contatto", "nota", "documento"}));
        QCOMPARE(notebookKind(u"niente"), nullptr);
        QVERIFY(isNotebookDocument(*notebookKind(u"documento")));
        QVERIFY(!isNotebookDocument(*notebookKind(u"nota")));
    }

    void everyFieldMakesSense() {
        for (const auto& kind : notebookKinds()) {
            QSet<QString> ids;
            for (const auto& field : kind.fields) {
                QVERIFY2(!ids.contains(field.id), field.id);
                ids.insert(field.id);
                QCOMPARE(kind.field(QLatin1String(field.id)), &field);
                if (field.form != NotebookField::Form::number) continue;
                QVERIFY2(field.ucum != nullptr && field.unit != nullptr, field.id);
                QVERIFY2(field.possible.least < field.possible.most, field.id);
                QVERIFY2(field.possible.holds(field.plausible.least), field.id);
                QVERIFY2(field.possible.holds(field.plausible.most), field.id);
            }
        }
    }

    void limits_data() {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<Numbers>("numbers");
        QTest::addColumn<Texts>("texts");
        QTest::addColumn<QStringList>("findings");
        const auto row = [](const char* name, const char* kind, const Numbers& numbers,
                            const Texts& texts, const QStringList& findings) {
            QTest::newRow(name) << QString(kind) << numbers << texts << findings;
        };
        row("usual", "pressione", {{"massima", 130}, {"minima", 80}, {"battiti", 70}}, {}, {});
        row("without beats", "pressione", {{"massima", 130}, {"minima", 80}}, {}, {});
        row("300/200 cannot be", "pressione", {{"massima", 300}, {"minima", 200}}, {},
            {"massima:tooHigh", "minima:tooHigh"});
        row("299/199 is only unlikely", "pressione", {{"massima", 299}, {"minima", 199}}, {},
            {"massima:unlikelyHigh", "minima:unlikelyHigh"});
        row("nothing", "pressione", {}, {}, {"massima:missing", "minima:missing"});
        row("the wrong way round", "pressione", {{"massima", 80}, {"minima", 120}}, {},
            {"minima:crossed"});
        row("both alike", "pressione", {{"massima", 100}, {"minima", 100}}, {}, {"minima:crossed"});
        row("no number", "pressione",
            {{"massima", std::numeric_limits<double>::quiet_NaN()}, {"minima", 80}}, {},
            {"massima:tooHigh"});
        row("low", "pressione", {{"massima", 39}, {"minima", 19}}, {},
            {"massima:tooLow", "minima:tooLow"});
        row("before a meal", "glicemia", {{"glicemia", 95}}, {{"momento", "prima-pasto"}}, {});
        row("no moment", "glicemia", {{"glicemia", 95}}, {}, {"momento:missing"});
        row("strange moment", "glicemia", {{"glicemia", 95}}, {{"momento", "ieri"}},
            {"momento:notOption"});
        row("low glucose", "glicemia", {{"glicemia", 45}}, {{"momento", "altro"}},
            {"glicemia:unlikelyLow"});
        row("fever", "temperatura", {{"temperatura", 38.5}}, {}, {});
        row("45.1", "temperatura", {{"temperatura", 45.1}}, {}, {"temperatura:tooHigh"});
        row("weight alone", "peso-altezza", {{"peso", 70}}, {}, {});
        row("a child", "peso-altezza", {{"peso", 3.4}, {"altezza", 51}}, {}, {});
        row("saturation above 100", "saturazione", {{"saturazione", 101}}, {},
            {"saturazione:tooHigh"});
        row("low saturation", "saturazione", {{"saturazione", 85}}, {},
            {"saturazione:unlikelyLow"});
        row("pain 10", "dolore", {{"dolore", 10}}, {}, {});
        row("pain 11", "dolore", {{"dolore", 11}}, {}, {"dolore:tooHigh"});
        row("pain -1", "dolore", {{"dolore", -1}}, {}, {"dolore:tooLow"});
        row("a drug", "farmaco", {}, {{"farmaco", "Paracetamolo"}}, {});
        row("blanks are nothing", "farmaco", {}, {{"farmaco", "   "}}, {"farmaco:missing"});
        row("long name", "allergia", {}, {{"allergia", QString(201, 'a')}}, {"allergia:tooLong"});
        row("200 letters", "allergia", {}, {{"allergia", QString(200, 'a')}}, {});
        row("note without a note", "nota", {}, {{"titolo", "Visita"}}, {"note:missing"});
    }

    void limits() {
        QFETCH(QString, kind);
        QFETCH(Numbers, numbers);
        QFETCH(Texts, texts);
        QFETCH(QStringList, findings);
        const NotebookValues values{numbers, texts, {}};
        QCOMPARE(found(*notebookKind(kind), values), findings);
        const bool blocks = std::ranges::any_of(
            findings, [](const QString& one) { return !one.contains("unlikely"); });
        QCOMPARE(isImpossible(*notebookKind(kind), values), blocks);
    }

    void theNoteHas2000Characters() {
        NotebookValues values{{}, {{"evento", "Visita"}}, QString(2000, 'x')};
        QCOMPARE(found(*notebookKind(u"evento"), values), QStringList());
        values.note += 'x';
        QCOMPARE(found(*notebookKind(u"evento"), values), QStringList({"note:tooLong"}));
    }
};

QTEST_APPLESS_MAIN(TestNotebookRules)
#include "test_notebook_rules.moc"
