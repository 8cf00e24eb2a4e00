// SPDX-License-Identifier: EUPL-1.2
#include <QTextBlock>
#include <QTextDocument>
#include <QTextTable>

#include "tests/ui/document/cda_text.h"
#include "ui/document/reading_composer.h"
#include "ui/document/table_grid.h"
#include "ui/document/text_writer.h"

namespace {

struct Text {
    QTextDocument text{};
    test::Document clinical{};
    std::unique_ptr<ui::ReadingComposer> composer{};

    explicit Text(const QByteArray& narrative, const QByteArray& entries = {})
        : clinical(test::document(test::section(narrative, entries))) {
        composer = std::make_unique<ui::ReadingComposer>(
            text, ui::ReadingLook::onScreen(), clinical, std::make_shared<ui::MediaStore>(clinical),
            ui::ReadingOptions{.summary = false});
        composer->writeAll();
    }
    // What follows the section's title, one paragraph a line.
    QStringList lines() const {
        const QString all = text.toPlainText();
        QStringList found = all.mid(all.lastIndexOf("Decorso\n") + 8).split('\n');
        found.removeAll(QString());
        return found;
    }
    QList<QTextTable*> tables() const {
        QList<QTextTable*> all;
        for (auto* frame : text.rootFrame()->childFrames())
            if (auto* found = qobject_cast<QTextTable*>(frame)) all << found;
        return all;
    }
    QTextTable* table(int index = 0) const { return tables().value(index); }
};

}  // namespace

class TestNarrative : public QObject {
    Q_OBJECT
  private slots:
    void plainTextKeepsItsLinesAndColumns() {
        const Text text(
            "\n      Paziente vigile.\n        Addome trattabile.\n\n      Dimesso.\n    ");
        QCOMPARE(text.lines(),
                 QStringList({"Paziente vigile.", "  Addome trattabile.", "Dimesso."}));
    }
    void linesOfAParagraphStayUnlessItHasBreaksOfItsOwn() {
        QCOMPARE(Text("<paragraph>uno\n   due</paragraph>").lines(), QStringList({"uno", "due"}));
        QCOMPARE(Text("<paragraph>uno\n due<br/>\n tre</paragraph>").lines(),
                 QStringList({"uno due", "tre"}));
    }
    void markupInTheTextIsText() {
        QCOMPARE(Text("<paragraph>a &lt;b&gt; &amp;lt;br&amp;gt;</paragraph>").lines(),
                 QStringList({"a <b> &lt;br&gt;"}));
    }
    void listsHaveMarkersAndMayHoldOthers() {
        const Text text(
            "<list listType='ordered'><item>uno</item><item>due<list><item>dentro</item>"
            "</list></item></list>");
        QCOMPARE(text.lines(), QStringList({"1.\tuno", "2.\tdue", "•\tdentro"}));
    }
    void footnotesStandAtTheFootAndAreLinked() {
        const Text text(
            "<paragraph>prima<footnote ID='n'>la nota</footnote> dopo"
            "<footnoteRef IDREF='n'/></paragraph><paragraph>fine</paragraph>");
        QCOMPARE(text.lines(), QStringList({"prima[1] dopo[1]", "fine", "[1]\tla nota"}));
        QVERIFY(text.composer->place("n") > 0);
    }
    void onlyWebAndInnerLinksAreLinks_data() {
        QTest::addColumn<QString>("href");
        QTest::addColumn<QString>("link");
        QTest::newRow("web") << "https://example.org/a"
                             << "https://example.org/a";
        QTest::newRow("inner") << "#x"
                               << "#x";
        QTest::newRow("script") << "javascript:alert(1)"
                                << "";
        QTest::newRow("file") << "file:///etc/passwd"
                              << "";
        QTest::newRow("data") << "data:text/html,x"
                              << "";
    }
    void onlyWebAndInnerLinksAreLinks() {
        QFETCH(QString, href);
        QFETCH(QString, link);
        const Text text("<paragraph><linkHtml href='" + href.toUtf8() +
                        "'>qui</linkHtml></paragraph>");
        QTextCursor cursor = text.text.find("qui");
        QCOMPARE(cursor.charFormat().anchorHref(), link);
    }
    void tablesKeepSpansAndHeaders() {
        const Text text(
            "<table><caption>Valori</caption><thead><tr><th>A</th><th>B</th></tr></thead>"
            "<tfoot><tr><td colspan='2'>piede</td></tr></tfoot>"
            "<tbody><tr><td rowspan='2'>x</td><td>y</td></tr><tr><td>z</td></tr></tbody>"
            "</table>");
        auto* table = text.table(1);  // the first one holds the header's facts
        if (!table) table = text.table();
        QVERIFY(table);
        QCOMPARE(table->rows(), 4);
        QCOMPARE(table->columns(), 2);
        QCOMPARE(table->format().headerRowCount(), 1);
        QVERIFY(table->cellAt(0, 1).format().boolProperty(ui::headerCellProperty));
        QCOMPARE(table->cellAt(1, 0).rowSpan(), 2);
        QCOMPARE(table->cellAt(3, 0).columnSpan(), 2);
        QCOMPARE(text.lines(), QStringList({"Valori", "A", "B", "x", "y", "z", "piede"}));
    }
    void whatATableCannotHoldIsNotLost() {
        QCOMPARE(Text("<table>sciolto<tr><td>dentro</td>fuori</tr></table>").lines(),
                 QStringList({"dentro", "sciolto", "fuori"}));
    }
    void aTableInATableIsThere() {
        const Text text(
            "<table><tr><td>prima<table><tr><td>dentro</td></tr></table></td></tr></table>");
        QCOMPARE(text.lines(), QStringList({"prima", "dentro"}));
    }
    void aTableAroundALongOneIsItsFrame() {
        const auto rows = QByteArray("<tr><td>a</td><td>b</td></tr>").repeated(400);
        const Text text("<table><tr><td>prima<table>" + rows + "</table>dopo</td></tr></table>");
        QVERIFY(text.tables().size() > 3);  // written bit by bit
        QCOMPARE(text.lines().size(), 802);
        QCOMPARE(text.lines().first(), QStringLiteral("prima"));
        QCOMPARE(text.lines().last(), QStringLiteral("dopo"));
    }
    void aVeryLongHeadIsNotRepeated() {
        const auto head = QByteArray("<tr><th>testa</th><th>t</th></tr>").repeated(8);
        const auto rows = QByteArray("<tr><td>a</td><td>b</td></tr>").repeated(400);
        const Text text("<table><thead>" + head + "</thead><tbody>" + rows + "</tbody></table>");
        QVERIFY(text.tables().size() > 3);
        QCOMPARE(text.lines().count("testa"), 8);
        QCOMPARE(text.lines().count("a"), 400);
    }
    void longTablesFromEntriesAreCut() {
        const Text text({}, test::value("13.1", "L", {}, "r1").repeated(300));
        QVERIFY(text.tables().size() > 3);
        int rows = 0;
        for (const auto* table : text.tables()) {
            if (table->format().headerRowCount() == 0) continue;  // the header's facts
            rows += table->rows() - 1;
            QCOMPARE(table->cellAt(0, 0).firstCursorPosition().block().text(),
                     QStringLiteral("Voce"));
        }
        QCOMPARE(rows, 300);
    }
    void theLineOfAValueOutOfRangeStandsOut() {
        const Text text(
            "<table><tr ID='r1'><td>Emoglobina</td><td>13.1</td></tr>"
            "<tr ID='r2'><td>Altro</td><td>2</td></tr></table>",
            test::value("13.1", "L", {}, "r1") + test::value("14", "N", {}, "r2"));
        auto* table = text.table(1) ? text.table(1) : text.table();
        const auto tint = ui::ReadingLook::onScreen().color(ui::Role::warnTint);
        QCOMPARE(table->cellAt(0, 1).format().background().color(), tint);
        QVERIFY(table->cellAt(1, 1).format().background().style() == Qt::NoBrush);
        QVERIFY(text.lines().first().endsWith("Emoglobina"));
        QVERIFY(text.lines().first().startsWith(QChar::ObjectReplacementCharacter));
    }
    void wordsAreNotGluedTogether_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("lines");
        QTest::newRow("elements of HTML")
            << QByteArray("<div><p>uno</p><ul><li>due</li></ul>tre</div>")
            << QStringList({"uno", "due", "tre"});
        QTest::newRow("two texts")
            << QByteArray("a\nb</text><text>c") << QStringList({"a", "b", "c"});
        QTest::newRow("styles of HTML stay one word")
            << QByteArray("<b>H</b>BsAg") << QStringList({"HBsAg"});
        QTest::newRow("a break with words")
            << QByteArray("uno<br>due</br>tre") << QStringList({"uno", "due", "tre"});
    }
    void wordsAreNotGluedTogether() {
        QFETCH(QByteArray, text);
        QFETCH(QStringList, lines);
        QCOMPARE(Text(text).lines(), lines);
    }
    // By words for who hears it, by a line through it for who sees it.
    void whatWasTakenBackIsStruckAndSaidInWords() {
        const Text text(
            "<paragraph>Terapia: <content revised='delete'>Warfarin <content>5 mg</content>"
            "</content> <content revised='insert'>Apixaban</content></paragraph>"
            "<paragraph revised='delete'>vecchio</paragraph>"
            "<table><tr><td revised='delete'>cella</td></tr></table>");
        QCOMPARE(text.lines(), QStringList({"Terapia: [cancellato: Warfarin 5 mg] Apixaban",
                                            "[cancellato: vecchio]", "[cancellato: cella]"}));
        for (const auto* word : {"Warfarin", "5 mg", "vecchio", "cella"})
            QVERIFY2(text.text.find(word).charFormat().fontStrikeOut(), word);
        QVERIFY(!text.text.find("Apixaban").charFormat().fontStrikeOut());
    }
    // Every row of these would be as wide as the table is long.
    void cellsThatReachFarDownDoNotMakeTheTableWide() {
        const auto rows = QByteArray("<tr><td rowspan='1000'>x</td></tr>").repeated(480);
        const auto clinical = test::document(test::section("<table>" + rows + "</table>"));
        const auto grid = ui::TableGrid::of(clinical->sections.front().narrative.nodes.front());
        QCOMPARE(grid.rows, 480);
        QCOMPARE(grid.cells.size(), std::size_t(480));
        QVERIFY2(grid.columns < 24, qPrintable(QString::number(grid.columns)));
        QCOMPARE(grid.cells.front().rows, 480);
    }
    void columnsThatNoCellBeginsInAreNone() {
        const auto rows = QByteArray("<tr><td colspan='100'>x</td></tr>").repeated(90) +
                          "<tr><td colspan='40'>y</td><td colspan='60'>z</td></tr>";
        const auto clinical = test::document(test::section("<table>" + rows + "</table>"));
        const auto grid = ui::TableGrid::of(clinical->sections.front().narrative.nodes.front());
        QCOMPARE(grid.columns, 2);
        QCOMPARE(grid.cells.front().columns, 2);
        QCOMPARE(grid.cells.back().column, 1);
        QCOMPARE(grid.cells.back().columns, 1);
    }
    void theTablesFromEntriesSayWhatWasNot() {
        const Text text({},
                        "<entry><substanceAdministration negationInd='true'><consumable>"
                        "<manufacturedProduct><manufacturedMaterial><name>Warfarin</name>"
                        "</manufacturedMaterial></manufacturedProduct></consumable>"
                        "</substanceAdministration></entry><entry><procedure "
                        "negationInd='true'><code displayName='Appendicectomia'/></procedure>"
                        "</entry>");
        const QString all = text.text.toPlainText();
        QVERIFY2(all.contains("Warfarin\nNon somministrato"), qPrintable(all));
        QVERIFY2(all.contains("Appendicectomia\nNon eseguito"), qPrintable(all));
    }
    void entriesOutsideOfAnySectionAreShown() {
        const auto read = core::clinical::readCda(
            "<observation xmlns='urn:hl7-org:v3'><code displayName='Peso'/><text>71 chili</text>"
            "</observation>");
        QVERIFY(read);
        const auto clinical = std::make_shared<const core::clinical::ClinicalDocument>(*read);
        QTextDocument text;
        ui::ReadingComposer composer(text, ui::ReadingLook::onScreen(), clinical,
                                     std::make_shared<ui::MediaStore>(clinical), {});
        composer.writeAll();
        QVERIFY(text.toPlainText().contains("71 chili"));
    }
    void entriesStandInForMissingText() {
        const Text text({}, test::value("13.1", "L", {}, "r1"));
        const QString all = text.text.toPlainText();
        QVERIFY(all.contains("Emoglobina") && all.contains("13.1 g/dL"));
        QVERIFY(!all.contains("Questa sezione è senza testo."));
        QVERIFY(Text("").text.toPlainText().contains("Questa sezione è senza testo."));
    }
};

QTEST_MAIN(TestNarrative)
#include "test_narrative.moc"
