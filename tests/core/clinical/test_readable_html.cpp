// SPDX-License-Identifier: EUPL-1.2
// The readable page: not one narrative word lost, nothing of the document ever markup.
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

#include "core/clinical/container/opened_file.h"
#include "core/clinical/html/readable_html.h"
#include "tests/core/clinical/fixture.h"
#include "tests/support/odd_markup.h"

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

    void noWordOfOddMarkupIsLost_data() {
        QTest::addColumn<QByteArray>("text");
        support::addRowsOfOddMarkup();
        QTest::newRow("taken back") << QByteArray("uno<content revised=\"delete\">due</content>");
        QTest::newRow("of two texts") << QByteArray("uno</text><text>due");
    }

    void noWordOfOddMarkupIsLost() {
        QFETCH(QByteArray, text);
        const auto xml = fixture::oneSection(text);
        QCOMPARE(lostWord(sourceWords(xml), wordsOf(visible(page(xml)))), QString());
    }

    /// Read without a blank for every tag, as a browser shows it.
    void wordsAreNotGluedTogether_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("apart");
        QTest::newRow("elements of HTML")
            << QByteArray("<div><p>uno</p><ul><li>due</li></ul>tre</div>")
            << QStringLiteral("uno|due|tre");
        QTest::newRow("two texts")
            << QByteArray("uno</text><text>due") << QStringLiteral("uno|due");
        QTest::newRow("three texts, in columns")
            << QByteArray("uno\nbis</text><text/><text>due</text><text>tre")
            << QStringLiteral("uno|bis|due|tre");
        QTest::newRow("styles of HTML stay one word")
            << QByteArray("<b>H</b>BsAg <span>p</span>H") << QStringLiteral("HBsAg pH");
    }

    void wordsAreNotGluedTogether() {
        QFETCH(QByteArray, text);
        QFETCH(QString, apart);
        auto html = page(fixture::oneSection(text));
        html.remove(0, html.indexOf(QLatin1String("<main>")));
        html.replace(QRegularExpression(QStringLiteral("<(/?div|br)[^>]*>")), QStringLiteral("|"));
        html.remove(QRegularExpression(QStringLiteral("<[^>]*>")));
        html.replace(QRegularExpression(QStringLiteral("\\s*\\|[\\s|]*")), QStringLiteral("|"));
        while (html.startsWith(u'|') || html.front().isSpace()) html.remove(0, 1);
        while (html.endsWith(u'|') || html.back().isSpace()) html.chop(1);
        QCOMPARE(html, apart);
    }

    void whatWasTakenBackIsStruckAndSaidInWords() {
        const auto html = page(
            fixture::oneSection("<paragraph>Terapia: <content revised=\"delete\">Warfarin</content>"
                                "<content revised=\"insert\">Apixaban</content></paragraph>"));
        QVERIFY(html.contains("<del>[cancellato: Warfarin]</del>Apixaban"));
        const auto table = page(fixture::oneSection(
            "<table><tr><td revised=\"delete\">Warfarin</td><td>ora</td></tr></table>"));
        QVERIFY(table.contains("<td><del>[cancellato: Warfarin]</del></td><td>ora</td>"));
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

    void thePlaceholderIsNoText() {
        const auto html =
            page(fixture::oneSection("[NARRATIVE_BLOCK]",
                                     "<entry><observation><code displayName=\"Peso\"/>"
                                     "<value xsi:type=\"PQ\" value=\"71\" unit=\"kg\"/>"
                                     "</observation></entry>"));
        QVERIFY(html.contains("Ricostruito dai dati codificati") &&
                html.contains("<td>71 kg</td>"));
    }

    void entriesBesideSubsectionsAreRebuilt() {
        const auto html =
            page(fixture::oneSection("",
                                     "<entry><observation><code displayName=\"Peso\"/>"
                                     "<value xsi:type=\"PQ\" value=\"71\" unit=\"kg\"/>"
                                     "</observation></entry><component><section><text>Dentro"
                                     "</text></section></component>"));
        QVERIFY(html.contains("<td>71 kg</td>") && html.contains("Dentro"));
    }

    // Each of these would say the opposite of what was written.
    void whatWasNotSaidIsNotSaidByUs_data() {
        QTest::addColumn<QByteArray>("entry");
        QTest::addColumn<QString>("told");
        const QByteArray medicine =
            "<consumable><manufacturedProduct><manufacturedMaterial><name>Warfarin</name>"
            "</manufacturedMaterial></manufacturedProduct></consumable></substanceAdministration>";
        const QByteArray allergy =
            "<code displayName=\"Allergia\"/>"
            "<value xsi:type=\"CD\" code=\"1\" displayName=\"Penicillina\"/></observation>";
        QTest::newRow("no such finding")
            << "<observation negationInd=\"true\">" + allergy << "<td>No: Penicillina</td>";
        QTest::newRow("no such finding, as a number")
            << "<observation negationInd=\"1\">" + allergy << "<td>No: Penicillina</td>";
        QTest::newRow("a finding without a value")
            << QByteArray(
                   "<observation negationInd=\"true\"><code displayName=\"Allergia\"/>"
                   "</observation>")
            << "<td>Allergia</td><td>No</td>";
        QTest::newRow("medicine not given")
            << "<substanceAdministration negationInd=\"true\">" + medicine
            << "<td>Non somministrato</td>";
        QTest::newRow("medicine not to be given")
            << "<substanceAdministration moodCode=\"RQO\" negationInd=\"true\">" + medicine
            << "<td>Da non somministrare</td>";
        QTest::newRow("therapy broken off")
            << "<substanceAdministration><statusCode code=\"aborted\"/>" + medicine
            << "<td>Interrotto</td>";
        QTest::newRow("therapy suspended")
            << "<substanceAdministration><statusCode code=\"suspended\"/>" + medicine
            << "<td>Sospeso</td>";
        QTest::newRow("cancelled")
            << QByteArray("<observation><statusCode code=\"cancelled\"/>") + allergy
            << "<td>Annullato</td>";
        QTest::newRow("concern that is over")
            << "<act><code nullFlavor=\"NA\"/><statusCode code=\"aborted\"/>"
               "<entryRelationship><observation><statusCode code=\"completed\"/>" +
                   allergy + "</entryRelationship></act>"
            << "<td>Interrotto</td>";
        QTest::newRow("concern that was solved")
            << "<act><code nullFlavor=\"NA\"/><statusCode code=\"completed\"/>"
               "<entryRelationship><observation>" +
                   allergy + "</entryRelationship></act>"
            << "<td>Concluso</td>";
        QTest::newRow("within what did not happen")
            << "<act negationInd=\"true\"><entryRelationship><observation>" + allergy +
                   "</entryRelationship></act>"
            << "<td>No: Penicillina</td>";
        QTest::newRow("not done")
            << QByteArray(
                   "<procedure negationInd=\"true\"><code displayName=\"Appendicectomia\"/>"
                   "</procedure>")
            << "<td>Appendicectomia</td><td>Non eseguito</td>";
        QTest::newRow("asked for")
            << "<observation moodCode=\"RQO\">" + allergy << "<td>Richiesto</td>";
        QTest::newRow("a status we do not know")
            << "<observation><statusCode code=\"boh\"/>" + allergy << "<td>boh</td>";
    }

    void whatWasNotSaidIsNotSaidByUs() {
        QFETCH(QByteArray, entry);
        QFETCH(QString, told);
        const auto html = page(fixture::oneSection("", "<entry>" + entry + "</entry>"));
        QVERIFY2(html.contains(told), qPrintable(html.mid(html.indexOf("<main>"))));
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

    void theSummaryReadsAsTheTextDoes() {
        auto bytes = fixture::xml("ldo");
        const auto at = bytes.indexOf("<text>", bytes.indexOf("11535-2")) + 6;
        bytes.insert(at,
                     "Leucociti 10<sup>9</sup>/L, <content styleCode=\"Bold\">H</content>BsAg, "
                     "H<sub>2</sub>O.<content revised=\"delete\">Sano.</content>");
        auto html = page(bytes);
        html.truncate(html.indexOf(QLatin1String("<main>")));
        QVERIFY(html.contains(QStringLiteral("Leucociti 10⁹/L, HBsAg, H2O.[cancellato: Sano.]")));
    }

    void aSummaryThatLeavesResultsOutSaysSo() {
        QByteArray entries;
        for (int i = 0; i < 15; ++i)
            entries +=
                "<entry><observation><code displayName=\"Glucosio\"/><value xsi:type=\"PQ\" "
                "value=\"300\"/><interpretationCode code=\"H\"/></observation></entry>";
        const auto html = page(fixture::oneSection("testo", entries));
        QCOMPARE(html.count("<dd class=\"b\">▲ 300"), 12);
        QVERIFY(html.contains("Altri valori fuori norma"));
        QVERIFY(html.contains("<dd class=\"b\">3, da leggere nel testo</dd>"));
        entries.truncate(entries.size() / 15 * 12);
        QVERIFY(!page(fixture::oneSection("testo", entries)).contains("Altri valori"));
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

    void linksToFilesReachThem() {
        const auto sheet = fixture::document("sheet118");
        QVERIFY(ReadableHtml()
                    .page(sheet, {nullptr, {QStringLiteral("a #1?100%.xml-1.pdf")}})
                    .contains("<a href=\"a%20%231%3F100%25.xml-1.pdf\">"));
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
