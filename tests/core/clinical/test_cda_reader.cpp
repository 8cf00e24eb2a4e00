// SPDX-License-Identifier: EUPL-1.2
// What the typed document holds, by the project's own fixtures: one for each type of document.
#include <QProcess>
#include <QTest>

#include "core/clinical/model/document_type.h"
#include "core/clinical/model/figures.h"
#include "core/clinical/model/summary.h"
#include "tests/core/clinical/fixture.h"
#include "tests/support/result_check.h"

using namespace core::clinical;

class TestCdaReader : public QObject {
    Q_OBJECT

    static const Observation& observation(const ClinicalDocument& document, const char* code) {
        for (const auto& each : document.observations)
            if (each.code.code == QLatin1String(code)) return each;
        qFatal("no observation %s", code);
    }

    static QStringList summary(const ClinicalDocument& document) {
        QStringList all;
        for (const auto& line : summaryOf(document)) all << line.label + ": " + line.text;
        return all;
    }

  private Q_SLOTS:
    void everyTypeIsKnown_data() {
        QTest::addColumn<int>("type");
        const auto row = [](const char* name, DocumentType type) {
            QTest::newRow(name) << static_cast<int>(type);
        };
        row("lab", DocumentType::laboratory);
        row("rsa", DocumentType::specialist);
        row("rad", DocumentType::radiology);
        row("rap", DocumentType::pathology);
        row("vps", DocumentType::emergency);
        row("ldo", DocumentType::discharge);
        row("pss", DocumentType::patientSummary);
        row("prf", DocumentType::medicinePrescription);
        row("prs", DocumentType::servicePrescription);
        row("erf", DocumentType::medicineDispensation);
        row("ers", DocumentType::serviceDispensation);
        row("dev", DocumentType::devicePrescription);
        row("sing_vacc", DocumentType::vaccination);
        row("cert_vacc", DocumentType::vaccinationCertificate);
        row("pto", DocumentType::therapyPlan);
        row("annulment", DocumentType::annulment);
        row("sheet118", DocumentType::emergencySheet);
        row("generic", DocumentType::generic);
        row("nonxml", DocumentType::generic);
    }

    void everyTypeIsKnown() {
        QFETCH(int, type);
        const auto document = fixture::document(QLatin1String(QTest::currentDataTag()));
        QCOMPARE(static_cast<int>(documentType(document.header)), type);
        QVERIFY(document.problems.empty());
        QVERIFY(!documentTitle(document.header).isEmpty());
        QCOMPARE(document.header.patient.name.full(), QStringLiteral("Mario Rossi"));
        QCOMPARE(document.header.patient.codiceFiscale(), QStringLiteral("RSSMRA62B25C014Z"));
        QVERIFY(document.header.created.date.isValid());
        QVERIFY(!document.sections.empty() || !document.media.empty());
    }

    void everyFixtureIsOfThisTest() { QCOMPARE(fixture::folder().entryList({"*.xml"}).size(), 19); }

    void fixturesAreValid() {
        const auto schema = fixture::sharedFolder().filePath("schema/CDA.xsd");
        if (!QFile::exists(schema)) QSKIP("no ../shared/data/cda/schema here");
        QStringList arguments{"--noout", "--nonet", "--schema", schema};
        for (const auto& name : fixture::folder().entryList({"*.xml"}))
            arguments << fixture::folder().filePath(name);
        QProcess xmllint;
        xmllint.start("xmllint", arguments);
        if (!xmllint.waitForStarted()) QSKIP("no xmllint here");
        QVERIFY(xmllint.waitForFinished());
        QVERIFY2(xmllint.exitCode() == 0, xmllint.readAllStandardError().constData());
    }

    void header() {
        const auto header = fixture::document("ldo").header;
        QCOMPARE(header.title, QString());
        QCOMPARE(documentTitle(header), QStringLiteral("Lettera di dimissione ospedaliera"));
        QCOMPARE(header.facility(), QStringLiteral("Ospedale di Esempio"));
        QCOMPARE(header.encounter.ward, QStringLiteral("Medicina interna"));
        QCOMPARE(shown(header.encounter.when), QStringLiteral("dal 14/02/2024 al 20/02/2024"));
        QCOMPARE(header.authors.at(0).person.full(), QStringLiteral("Dott.ssa Anna Bianchi"));
        QCOMPARE(header.legalSigner.signatureCode, QStringLiteral("S"));
        QCOMPARE(header.patient.address, QStringLiteral("via dei Campi 7, 20100 Milano (MI)"));
        QCOMPARE(header.patient.telecom.at(0), QStringLiteral("mario.rossi@posta.example"));
        const auto laboratory = fixture::document("lab").header;
        QCOMPARE(laboratory.orders.at(0).recipe(), QStringLiteral("030A00000000001"));
        QCOMPARE(laboratory.facility(), QStringLiteral("ASST Esempio"));
        const auto annulment = fixture::document("annulment").header;
        QCOMPARE(annulment.related.at(0).type, QStringLiteral("RPLC"));
        QCOMPARE(annulment.related.at(0).ids.at(0).extension, QStringLiteral("SPORTELLO.LAB1"));
    }

    void sectionsAndNarrative() {
        const auto document = fixture::document("lab");
        QCOMPARE(document.sectionCount, 3);
        const auto* inner = document.section(1);
        QVERIFY(inner != nullptr && document.section(3) == nullptr);
        QCOMPARE(inner->title, QStringLiteral("Profilo metabolico"));
        QVERIFY(document.sections.at(0).narrative.isBlank());
        const auto& table = inner->narrative.nodes.at(0);
        QVERIFY(table.kind == NarrativeNode::Kind::table);
        QCOMPARE(table.children.at(2).children.at(0).id, QStringLiteral("r-gluc"));
        QCOMPARE(figures(document).cells, 28);
    }

    void laboratoryResults() {
        const auto document = fixture::document("lab");
        QCOMPARE(document.observations.size(), std::size_t{7});
        const auto& glucose = observation(document, "2345-7");
        QCOMPARE(glucose.value().words(), QStringLiteral("112 mg/dL"));
        QCOMPARE(glucose.value().number, std::optional(112.0));
        QCOMPARE(glucose.ranges.at(0).words(), QStringLiteral("70 - 99 mg/dL"));
        QCOMPARE(glucose.reference, QStringLiteral("r-gluc"));
        QVERIFY(glucose.text.contains("Glucosio"));
        QCOMPARE(glucose.place.group, QStringLiteral("Profilo metabolico"));
        QCOMPARE(glucose.place.section, 1);
        QCOMPARE(observation(document, "2160-0").value().text, QStringLiteral("1.02"));
        QCOMPARE(observation(document, "3016-3").value().number, std::optional<double>());
        const auto& dangling = observation(document, "2093-3");
        QCOMPARE(dangling.reference, QStringLiteral("nowhere"));
        QCOMPARE(dangling.text, QString());
    }

    void emergencyRoom() {
        const auto document = fixture::document("vps");
        QCOMPARE(triageName(document.emergency.triage), QStringLiteral("Verde (4)"));
        QCOMPARE(outcomeName(document.emergency.outcome), QStringLiteral("Dimissione a domicilio"));
        QCOMPARE(document.emergency.arrival.words(), QStringLiteral("Mezzo proprio"));
        QCOMPARE(document.emergency.sentBy.words(), QStringLiteral("Decisione propria"));
        QCOMPARE(summary(document).at(0), QStringLiteral("Triage: Verde (4)"));
        QVERIFY(summary(document).join(u'|').contains(QStringLiteral("Distorsione di caviglia")));
        QCOMPARE(triageName({.code = "G"}), QStringLiteral("Giallo (G)"));
    }

    void vaccinations() {
        const auto document = fixture::document("cert_vacc");
        QCOMPARE(document.administrations.size(), std::size_t{2});
        const auto& given = document.administrations.at(0);
        QCOMPARE(given.name(), QStringLiteral("ANTITETANICO ESEMPIO"));
        QCOMPARE(given.atc(), QStringLiteral("J07AM01"));
        QCOMPARE(given.product.in(oid::aic), QStringLiteral("034567890"));
        QCOMPARE(given.lot, QStringLiteral("LOT42"));
        QCOMPARE(given.maker, QStringLiteral("Vaccini Esempio S.p.A."));
        QCOMPARE(given.placeGiven, QStringLiteral("Centro vaccinale di Esempio"));
        QVERIFY(!given.notGiven && document.administrations.at(1).notGiven);
        QCOMPARE(observation(document, "85714-4").place.administration, 1);
        QCOMPARE(observation(document, "85714-4").place.relation, QStringLiteral("RSON"));
    }

    void prescriptionsAndTherapies() {
        const auto medicines = fixture::document("prf");
        const auto& second = medicines.administrations.at(1);
        QVERIFY(second.request);
        QCOMPARE(second.name(), QStringLiteral("ATORVASTATINA 20 MG 30 COMPRESSE"));
        QCOMPARE(second.packs, QStringLiteral("1"));
        QCOMPARE(second.aifaNote, QStringLiteral("013"));
        QVERIFY(second.text.startsWith("ATORVASTATINA"));
        const auto services = fixture::document("prs");
        QVERIFY(services.observations.at(0).request);
        QCOMPARE(services.observations.at(0).priority, QStringLiteral("D"));
        QCOMPARE(services.observations.at(0).repeat, QStringLiteral("1"));
        const auto therapy = fixture::document("ldo").administrations.at(0);
        QCOMPARE(therapy.frequency, QStringLiteral("8 h"));
        QCOMPARE(shown(therapy.when), QStringLiteral("dal 20/02/2024 al 25/02/2024"));
    }

    void concernsKnowTheirAct() {
        const auto document = fixture::document("pss");
        const auto& problem = observation(document, "75326-9");
        const auto& act = document.acts.at(static_cast<std::size_t>(problem.place.act));
        QCOMPARE(act.status, QStringLiteral("active"));
        QCOMPARE(shown(act.when), QStringLiteral("dal 2015"));
        QCOMPARE(observation(document, "OINT").value().text,
                 QStringLiteral("Nessuna allergia nota"));
    }

    void mediaAreDecoded() {
        const auto picture = fixture::document("rad").media.at(0);
        QCOMPARE(picture.id, QStringLiteral("img1"));
        QVERIFY(picture.content().startsWith("\x89PNG"));
        const auto body = fixture::document("nonxml").media.at(0);
        QVERIFY(body.isBody);
        QCOMPARE(body.content(), QByteArray("Referto: tutto bene.\n"));
        Media broken;
        broken.base64 = "?!";
        QVERIFY(broken.content().isEmpty());
    }

    void deflatedMedia() {
        Media media;
        media.deflated = true;
        media.base64 = qCompress(QByteArray("ciao ").repeated(100)).mid(4).toBase64();
        QCOMPARE(media.content(), QByteArray("ciao ").repeated(100));
        media.base64 = QByteArray("not deflated").toBase64();
        QVERIFY(media.content().isEmpty());
    }

    void valuesOfAnyType_data() {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QString>("words");
        QTest::newRow("ST of another schema")
            << QByteArray(R"(<value xsi:type="mif:ST.r2b">assente</value>)") << "assente";
        QTest::newRow("unknown with text")
            << QByteArray(R"(<value xsi:type="XY">testo</value>)") << "testo";
        QTest::newRow("unknown with value")
            << QByteArray(R"(<value xsi:type="XY" value="7"/>)") << "7";
        QTest::newRow("unknown with name")
            << QByteArray(R"(<value xsi:type="XY" displayName="nome"/>)") << "nome";
        QTest::newRow("no type") << QByteArray(R"(<value value="3,5" unit="g"/>)") << "3,5 g";
        QTest::newRow("open range")
            << QByteArray(R"(<value xsi:type="IVL_PQ"><high value="5" unit="mg"/></value>)")
            << "≤ 5 mg";
        QTest::newRow("date") << QByteArray(R"(<value xsi:type="TS" value="20240102"/>)")
                              << "02/01/2024";
        QTest::newRow("nothing") << QByteArray(R"(<value xsi:type="PQ" nullFlavor="NI"/>)") << "";
    }

    void valuesOfAnyType() {
        QFETCH(QByteArray, value);
        QFETCH(QString, words);
        const auto document = readCda(fixture::oneSection(
            "x", "<entry><observation><code code=\"1\"/>" + value + "</observation></entry>"));
        QCOMPARE(document->observations.at(0).value().words(), words);
    }

    void damagedFilesGiveWhatIsThere() {
        const auto whole = fixture::xml("rsa");
        const auto cut = readCda(whole.left(whole.indexOf("Conclusioni")));
        QVERIFY(cut && cut->has(Problem::damaged));
        QCOMPARE(cut->header.patient.name.full(), QStringLiteral("Mario Rossi"));
        QVERIFY(cut->sectionCount >= 3);
    }

    void wrongEncodingIsTold() {
        auto bytes = fixture::xml("rsa");
        bytes.replace("caffè", "caff\xE8");
        const auto document = readCda(bytes);
        QVERIFY(document && document->has(Problem::wrongEncoding));
        QVERIFY(narrativeWords(*document).contains(QStringLiteral("caffè")));
    }

    // Runs of letters, digits and underscore; beyond the 65,536 characters of old as well.
    void wordsAreOfWholeCharacters_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("plain") << "Emocromo, 5_A!" << QStringList{"emocromo", "5_a"};
        QTest::newRow("a picture")
            << "Bene \U0001F600 così\U0001F600via" << QStringList{"bene", "così", "via"};
        QTest::newRow("a letter") << "\U0001D400b \U00010400"
                                  << QStringList{"\U0001D400b", "\U00010428"};
        QTest::newRow("at the end") << "fine\U0001F600" << QStringList{"fine"};
        QTest::newRow("none") << "\U0001F600 - " << QStringList{};
    }
    void wordsAreOfWholeCharacters() {
        QFETCH(QString, text);
        const auto document = readCda("<section><text>" + text.toUtf8() + "</text></section>");
        QVERIFY(document);
        QTEST(narrativeWords(*document), "words");
    }

    void aBodyNeedsNoComponentAroundIt() {
        const auto document = readCda(
            "<ClinicalDocument xmlns='urn:hl7-org:v3'><structuredBody><component><section>"
            "<text>uno</text></section></component></structuredBody><nonXMLBody><text>YQ==</text>"
            "</nonXMLBody></ClinicalDocument>");
        QVERIFY(document);
        QCOMPARE(narrativeWords(*document), QStringList{"uno"});
        QCOMPARE(document->media.size(), std::size_t{1});
    }

    void partsAndDocumentsWithoutNamespace() {
        const auto part = readCda(
            "<section><title>T</title><text>uno due</text></section>"
            "<section><text>tre</text></section>");
        QVERIFY(part && part->has(Problem::fragment));
        QCOMPARE(narrativeWords(*part), (QStringList{"uno", "due", "tre"}));
        auto bytes = fixture::xml("rsa");
        bytes.replace(" xmlns=\"urn:hl7-org:v3\"", "");
        const auto bare = readCda(bytes);
        QVERIFY(bare && bare->has(Problem::noNamespace));
        QCOMPARE(narrativeWords(*bare), narrativeWords(fixture::document("rsa")));
    }

    void prefixesChangeNothing() {
        auto bytes = fixture::xml("lab");
        bytes.replace("xmlns=\"urn:hl7-org:v3\"", "xmlns:q=\"urn:hl7-org:v3\"");
        QString text = QString::fromUtf8(bytes);
        text.replace(QRegularExpression("<(/?)([A-Za-z])"), "<\\1q:\\2");
        const auto document = readCda(text.toUtf8());
        QVERIFY(document && document->problems.empty());
        QCOMPARE(narrativeWords(*document), narrativeWords(fixture::document("lab")));
        QCOMPARE(document->observations.size(), std::size_t{7});
    }

    void unknownCodesFallBack() {
        auto bytes = fixture::xml("lab");
        bytes.replace("code=\"11502-2\"", "code=\" \"");
        const auto byTemplate = readCda(bytes);
        QVERIFY(documentType(byTemplate->header) == DocumentType::laboratory);
        bytes.replace("2.16.840.1.113883.2.9.10.1.1", "1.2.3");
        const auto byTitle = readCda(bytes);
        QCOMPARE(byTitle->header.title.toLower(), QStringLiteral("referto di laboratorio"));
        QVERIFY(documentType(byTitle->header) == DocumentType::laboratory);
        const auto nothing = readCda(fixture::oneSection("x"));
        QCOMPARE(documentTitle(nothing->header), QStringLiteral("Documento sanitario"));
    }

    void depthIsNoTrouble() {
        const int depth = 50'000;
        const auto text = QByteArray("<content>").repeated(depth) + "x" +
                          QByteArray("</content>").repeated(depth);
        const auto document = readCda(fixture::oneSection(text));
        QVERIFY(document && document->has(Problem::tooDeep));
        const auto entries = QByteArray("<act><entryRelationship>").repeated(depth);
        QVERIFY(readCda(fixture::oneSection("x", "<entry>" + entries))->has(Problem::tooDeep));
        const auto inner = QByteArray("<component><section>").repeated(depth);
        QVERIFY(readCda(fixture::oneSection("x", inner))->has(Problem::tooDeep));
        const auto codes =
            QByteArray("<observation><code>") + QByteArray("<translation>").repeated(depth);
        QVERIFY(readCda(fixture::oneSection("x", codes)));
    }

    void manyMayPointAtTheSameText() {
        const auto text = "<content ID=\"a\">" + QByteArray("parola ").repeated(100'000) +
                          "</content>" + "<content ID=\"b\">fine</content>";
        const auto entry = [](const char* id) {
            return QByteArray("<entry><observation><code><originalText><reference value=\"#") + id +
                   "\"/></originalText></code></observation></entry>";
        };
        const auto document =
            readCda(fixture::oneSection(text, entry("a").repeated(500) + entry("b") + entry("a")));
        QVERIFY(document);
        const auto& observations = document->observations;
        QVERIFY(observations.at(1).code.original.isSharedWith(observations.at(0).code.original));
        QCOMPARE(observations.at(500).code.original, QStringLiteral("fine"));
    }

    // Texts within each other, each as long as all: only so many characters are copied.
    void referencesAreNoTrouble() {
        QByteArray text = QByteArray("parola ").repeated(100'000);
        QByteArray entries;
        for (int i = 0; i < 100; ++i) {
            const auto id = QByteArray::number(i);
            text = "<content ID=\"n" + id + "\">" + text + "</content>";
            entries += "<entry><observation><text><reference value=\"#n" + id +
                       "\"/></text></observation></entry>";
        }
        const auto document = readCda(fixture::oneSection(text, entries));
        QVERIFY(document);
        qsizetype all = 0;
        for (const auto& each : document->observations) all += each.text.size();
        QVERIFY(all > 0 && all < 5'000'000);
    }

    void aTriageWithoutItsListIsKnownByItsQuestion() {
        const auto document = readCda(fixture::oneSection(
            "x",
            "<entry><observation><code code=\"11283-9\"/><value xsi:type=\"CD\" code=\"4\" "
            "displayName=\"Verde\"/></observation></entry>"));
        QCOMPARE(triageName(document->emergency.triage), QStringLiteral("Verde (4)"));
    }

    void otherXmlIsNoDocument() {
        for (const auto* bytes :
             {"<html><head><title>502</title></head><body><section>x</section></body></html>",
              "<svg xmlns=\"http://www.w3.org/2000/svg\"><text>x</text></svg>", "<a><b/></a>"})
            COMPARE_CODE(readCda(bytes), core::errors::documentUnreadable);
    }

    void noXmlAtAll() {
        COMPARE_CODE(readCda("x"), core::errors::documentUnreadable);
        QVERIFY(!looksLikeCda("<a/>"));
        QVERIFY(looksLikeCda("\xEF\xBB\xBF \n" + fixture::xml("lab").mid(38)));
    }
};

QTEST_APPLESS_MAIN(TestCdaReader)
#include "test_cda_reader.moc"
