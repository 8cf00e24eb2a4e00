// SPDX-License-Identifier: EUPL-1.2
#include <QTest>

#include "ui/widgets/rich_text.h"

using ui::RichText;

class TestRichText : public QObject {
    Q_OBJECT
  private slots:
    void plainTextHasNoRuns() {
        const auto text = RichText::parse("Riprova tra qualche minuto.");
        QCOMPARE(text.plain, "Riprova tra qualche minuto.");
        QVERIFY(text.runs.isEmpty());
    }
    void boldAndLinks() {
        const auto text =
            RichText::parse("Fra <b>58 secondi</b> esci. <a href=\"help:idle\">Perché?</a>");
        QCOMPARE(text.plain, "Fra 58 secondi esci. Perché?");
        QCOMPARE(text.runs.size(), 2);
        QCOMPARE(text.runs[0], (RichText::Run{4, 10, true, {}}));
        QCOMPARE(text.links().size(), 1);
        QCOMPARE(text.links()[0].link, "help:idle");
        QCOMPARE(text.plain.mid(text.links()[0].start, text.links()[0].length), "Perché?");
    }
    void entitiesAreRead() {
        QCOMPARE(RichText::parse("a &lt;b&gt; &amp;amp; &quot;c&quot;").plain, "a <b> &amp; \"c\"");
    }
    void dataOfOthersStaysText() {
        const QString name = "<b>A.O. \"G. SALVINI\"</b> & <a href=\"x\">GARBAGNATE</a>";
        const auto text = RichText::parse(name.toHtmlEscaped());
        QCOMPARE(text.plain, name);
        QVERIFY(text.runs.isEmpty());
    }
    void otherTagsStayText() {
        QCOMPARE(RichText::parse("<i>x</i> <img src=\"y\">").plain, "<i>x</i> <img src=\"y\">");
    }
    void boldLinkIsOneRun() {
        const auto text = RichText::parse("<a href=\"x\"><b>qui</b></a>");
        QCOMPARE(text.runs.size(), 1);
        QVERIFY(text.runs[0].bold);
        QCOMPARE(text.runs[0].link, "x");
    }
};

QTEST_APPLESS_MAIN(TestRichText)
#include "test_rich_text.moc"
