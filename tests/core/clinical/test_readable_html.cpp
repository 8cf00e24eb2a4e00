// SPDX-License-Identifier: EUPL-1.2
// The readable page: not one narrative word lost, nothing of the document ever markup.
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

#include "core/clinical/container/opened_file.h"
#include "core/clinical/html/readable_html.h"
#include "tests/core/clinical/fixture.h"

using namespace core::clinical;

namespace {

QStringList wordsOf(const QString& text) {
    static const QRegularExpression word(QStringLiteral("[\\p{L}\\p{N}_]+"));
    QStringList words;
    for (const auto& match : word.globalMatch(text)) words << match.captured();
    return words;
}

/// The words of all narratives, read off the source without any code of ours.
QStringList sourceWords(const QByteArray& xml) {
    QXmlStreamReader reader(xml);
    QStringList path;
    QString text;
    int inText = 0;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement()) {
            const auto name = reader.name().toString();
            if (inText > 0 || (name == u"text" && !path.isEmpty() && path.last() == u"section"))
                ++inText;
            path << name;
            text += QLatin1Char(' ');
        } else if (reader.isEndElement()) {
            path.removeLast();
            if (inText > 0) --inText;
            text += QLatin1Char(' ');
        } else if (reader.isCharacters() && inText > 0) {
            text += reader.text();
        }
    }
    return wordsOf(text);
}

/// What a person sees of the page.
QString visible(QString html) {
    html.remove(0, html.indexOf(QLatin1String("<main>")));
    static const QRegularExpression tag(QStringLiteral("<[^>]*>"));
    html.replace(tag, QStringLiteral(" "));
    html.replace(QLatin1String("&lt;"), QLatin1String("<"));
    html.replace(QLatin1String("&gt;"), QLatin1String(">"));
    html.replace(QLatin1String("&quot;"), QLatin1String("\""));
    return html.replace(QLatin1String("&amp;"), QLatin1String("&"));
}

/// The first word that the page does not have in its place; empty when none is lost.
QString lostWord(const QStringList& source, const QStringList& shown) {
    qsizetype at = 0;
    for (const auto& word : source) {
        const auto found = shown.indexOf(word, at);
        if (found < 0) return word;
        at = found + 1;
    }
    return {};
}

QString page(const QByteArray& xml) {
    return ReadableHtml().page(readCda(xml).value());
}

void addRows(const QDir& folder, const QStringList& filters) {
    for (const auto& name : folder.entryList(filters))
        QTest::newRow(qPrintable(name)) << folder.filePath(name);
}

}  // namespace

class TestReadableHtml : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void noWordIsLost_data() {
        QTest::addColumn<QString>("path");
        addRows(fixture::folder(), {"*.xml"});
        const auto shared = fixture::sharedFolder();
        if (!shared.exists()) return;
        addRows(QDir(shared.filePath("xml")), {"*.xml"});
        addRows(QDir(shared.filePath("pdf")), {"*.pdf"});
    }

    void noWordIsLost() {
        QFETCH(QString, path);
        const auto file = openFile(fixture::bytes(path));
        QVERIFY(file);
        if (file->cda.isEmpty()) QSKIP("no structured part in it");
        const auto source = sourceWords(file->cda);
        const auto lost = lostWord(source, wordsOf(visible(page(file->cda))));
        QVERIFY2(lost.isEmpty(), qPrintable(QStringLiteral("lost: ") + lost));
    }

    void theCheckSeesALostWord() {
        QCOMPARE(lostWord({"a", "b", "c"}, {"a", "x", "c", "b"}), QStringLiteral("c"));
        QCOMPARE(sourceWords(fixture::oneSection("uno<br/>due <content>tre</content>")),
                 (QStringList{"uno", "due", "tre"}));
    }

    void nothingOfTheDocumentIsMarkup() {
        const auto html = page(fixture::oneSection(
            "&lt;script&gt;alert(\"1\")&lt;/script&gt; &amp;lt;b&amp;gt; <script>alert(2)</script>"
            "<linkHtml href=\"javascript:alert(3)\">uno</linkHtml><img src=\"http://x.example/\"/>"
            "<linkHtml href='https://x.example/\"onclick=\"y'>due</linkHtml>"
            "<content ID='\"&gt;&lt;b&gt;' onclick=\"alert(4)\">tre</content>"));
        const auto body = html.mid(html.indexOf(QLatin1String("<main>")));
        QVERIFY(!body.contains("<script"));
        QVERIFY(!body.contains("<img"));
        QVERIFY(!body.contains("javascript:alert"));
        QVERIFY(!body.contains("onclick=\""));
        QVERIFY(!body.contains("<b>"));
        QVERIFY(body.contains("&lt;script&gt;alert(&quot;1&quot;)"));
        QVERIFY(body.contains("&amp;lt;b&amp;gt;"));
        QVERIFY(html.contains("default-src 'none'"));
    }

    void headerFieldsAreEscapedToo() {
        auto bytes = fixture::xml("rsa");
        bytes.replace("<family>Rossi</family>", "<family>&lt;i&gt;Rossi</family>");
        bytes.replace("Visita cardiologica</title>", "&lt;/title&gt;&lt;script&gt;</title>");
        const auto html = page(bytes);
        QVERIFY(!html.contains("<i>Rossi") && !html.contains("<script"));
        QVERIFY(html.contains("&lt;i&gt;Rossi"));
    }

    void lineBreaksStayWhereTheyAreTheLayout() {
        QVERIFY(page(fixture::oneSection("uno\n   due")).contains("uno<br>\ndue"));
        QVERIFY(
            page(fixture::oneSection("<paragraph>uno\ndue</paragraph>")).contains("uno<br>\ndue"));
        // With blocks of their own the line ends of the source are only its look.
        QVERIFY(
            page(fixture::oneSection("uno\ndue <paragraph>tre</paragraph>")).contains("uno due"));
        QVERIFY(page(fixture::oneSection("uno<br/>\ndue\ntre")).contains("due tre"));
        QVERIFY(page(fixture::oneSection("<content>uno</content> <content>due</content>"))
                    .contains("uno due"));
    }

    void tablesAreForScreenReadersToo() {
        const auto html = page(fixture::xml("lab"));
        QVERIFY(html.contains("<th scope=\"col\">Esame</th>"));
        QVERIFY(html.contains("<caption>Chimica clinica</caption>"));
        QVERIFY(html.contains("class=\"right\""));
        QVERIFY(page(fixture::xml("rap")).contains("rowspan=\"2\""));
        QVERIFY(page(fixture::xml("rap")).contains("colspan=\"3\""));
    }

    void listsFootnotesLinks() {
        const auto html = page(fixture::xml("rsa"));
        QVERIFY(html.contains("<ol>") && html.contains("<ul>"));
        QVERIFY(html.contains("<a href=\"#n-seg\">indicazioni</a>"));
        QVERIFY(html.contains("rel=\"noreferrer\" href=\"https://cuore.example/\""));
        QVERIFY(html.contains("href=\"#n-nota\"") && html.contains("id=\"n-nota\""));
        QVERIFY(html.contains("H<sub>2</sub>O"));
        QVERIFY(html.contains("<span class=\"b \">Visita</span> cardiologica"));
    }

    void flagsAreWordsAndOursIsToldApart() {
        const auto html = page(fixture::xml("lab"));
        QVERIFY(html.contains("<tr id=\"n-r-gluc\" class=\"hit\"><td><span class=\"flag\">▲ alto"));
        QVERIFY(html.contains("<span class=\"flag ours\">▲ alto (calcolato da noi)</span>"));
        QVERIFY(!html.contains("<tr id=\"n-r-crea\" class=\"hit\">"));
    }

    void vaccinationsAreRebuiltFromTheirEntries() {
        const auto html = page(fixture::xml("sing_vacc"));
        for (const auto* text :
             {"Ricostruito dai dati codificati", "ANTITETANICO ESEMPIO", "LOT42", "01/11/2034",
              "Tetano", "Dolore nel punto di iniezione", "braccio sinistro", "[NARRATIVE_BLOCK]"})
            QVERIFY2(html.contains(QLatin1String(text)), text);
        const auto refused = page(fixture::xml("cert_vacc"));
        QVERIFY(refused.contains("Non somministrato") && refused.contains("Rinviata per febbre"));
    }

    void textThatIsMissingIsRebuilt() {
        const auto html = page(fixture::xml("vps"));
        QVERIFY(html.contains("Ricostruito dai dati codificati"));
        QVERIFY(html.contains("<td>78 /min</td>"));
        QVERIFY(page(fixture::xml("pss")).contains("<td>Appendicectomia</td>"));
        QVERIFY(!page(fixture::xml("lab")).contains("Ricostruito"));
    }

    void machineDataIsNoEmptySection() {
        QVERIFY(!page(fixture::xml("rad")).contains("Catalogo DICOM"));
    }

    void summariesByType() {
        QVERIFY(page(fixture::xml("vps")).contains("<dd>Verde (4)</dd>"));
        QVERIFY(page(fixture::xml("ldo"))
                    .contains("<a href=\"#s5\">Condizioni e diagnosi alla dimissione</a>"));
        QVERIFY(page(fixture::xml("lab")).contains("▲ 151 mmol/L · alto (calcolato da noi)"));
        QVERIFY(page(fixture::xml("prs")).contains("<dd>VISITA CARDIOLOGICA DI CONTROLLO</dd>"));
    }

    void pictureInPlaceFileAsLink() {
        const auto picture = page(fixture::xml("rad"));
        QVERIFY(picture.contains("<a href=\"#m-img1\">"));
        QVERIFY(picture.contains("id=\"m-img1\"><img alt=\"Immagine"));
        QVERIFY(picture.contains("src=\"data:image/png;base64,iVBOR"));
        const auto sheet = fixture::document("sheet118");
        QVERIFY(ReadableHtml().page(sheet).contains("Allegato: PDF"));
        QVERIFY(ReadableHtml()
                    .page(sheet, {nullptr, {QStringLiteral("a.pdf")}})
                    .contains("<a href=\"a.pdf\">Allegato: PDF</a>"));
        QVERIFY(page(fixture::xml("nonxml")).contains("Referto: tutto bene."));
    }

    void aPictureThatIsNoneIsNotShown() {
        const auto html = page(fixture::oneSection(
            "x",
            "<entry><observationMedia><value mediaType=\"image/png\" representation=\"B64\">"
            "PHN2Zz48L3N2Zz4=</value></observationMedia></entry>"));
        QVERIFY(!html.contains("<img"));
        QVERIFY(html.contains("Allegato: immagine"));
    }

    void strayPartsKeepTheirPlace() {
        const auto html = page(fixture::oneSection(
            "<td>uno</td><tr><td>due</td></tr><table>tre<tr>quattro<td>cinque</td></tr>"
            "<paragraph>sei</paragraph></table><list>sette<item>otto</item></list>"
            "<item>nove</item><thead><tr><th>dieci</th></tr></thead>"));
        QCOMPARE(wordsOf(visible(html)), (QStringList{"uno", "due", "tre", "quattro", "cinque",
                                                      "sei", "sette", "otto", "nove", "dieci"}));
    }

    void problemsAreTold() {
        auto bytes = fixture::xml("rsa");
        bytes.replace("caffè", "caff\xE8");
        QVERIFY(page(bytes).contains("Codifica dichiarata errata"));
    }
};

QTEST_APPLESS_MAIN(TestReadableHtml)
#include "test_readable_html.moc"
