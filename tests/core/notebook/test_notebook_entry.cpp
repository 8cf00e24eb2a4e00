// SPDX-License-Identifier: EUPL-1.2
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include "core/notebook/chosen_file.h"
#include "core/notebook/notebook_resource.h"
#include "core/notebook/notebook_words.h"

using namespace core;

namespace {

NotebookEntry entry(const char* kind, const QMap<QString, double>& numbers,
                    const QMap<QString, QString>& texts = {}, const QString& note = {}) {
    NotebookEntry made;
    made.kind = notebookKind(QLatin1String(kind));
    made.date = QDateTime::fromString("2026-11-20T07:30:00+01:00", Qt::ISODate);
    made.values = {numbers, texts, note};
    return made;
}

/// As the portal would give it back.
QJsonObject stored(const NotebookEntry& sent) {
    auto json = writeNotebookEntry(sent, "p1");
    json.insert("id", "7");
    auto meta = json.value("meta").toObject();
    meta.insert("versionId", "3");
    json.insert("meta", meta);
    return json;
}

}  // namespace

class TestNotebookEntry : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void everyKindGoesThereAndBack() {
        for (const auto& kind : notebookKinds()) {
            auto sent = entry(kind.code, {}, {}, "Una nota.\nSu due righe.");
            for (const auto& field : kind.fields) {
                if (field.form == NotebookField::Form::number)
                    sent.values.numbers.insert(field.id, field.plausible.least);
                else
                    sent.values.texts.insert(field.id, field.options.empty()
                                                           ? QString("parola")
                                                           : QString(field.options.back()));
            }
            sent.visible = true;
            const auto read = readNotebookEntry(stored(sent));
            QVERIFY2(read, kind.code);
            QVERIFY2(read->values == sent.values, kind.code);
            QCOMPARE(read->kind, &kind);
            QCOMPARE(read->date, sent.date);
            QCOMPARE(read->id, QString("7"));
            QCOMPARE(read->version, QString("3"));
            QVERIFY(read->visible);
        }
    }

    void loincIsUnderstoodWithoutOurCode() {
        auto json = stored(entry("pressione", {{"massima", 130}, {"minima", 80}}));
        auto text = QJsonDocument(json).toJson();
        text.replace("http://fse.example/cs/taccuino-voce", "http://altrove.example");
        const auto read = readNotebookEntry(QJsonDocument::fromJson(text).object());
        QVERIFY(read);
        QCOMPARE(read->values.numbers.value("massima"), 130.0);
    }

    void anotherUnitIsNoValue() {
        auto text = QJsonDocument(stored(entry("glicemia", {{"glicemia", 100}}))).toJson();
        text.replace("\"code\": \"mg/dL\"", "\"code\": \"mmol/L\"");
        const auto read = readNotebookEntry(QJsonDocument::fromJson(text).object());
        QVERIFY(read && read->values.numbers.isEmpty());
    }

    void strangeResourcesAreNoEntries() {
        for (const char* text :
             {"{}", R"({"resourceType":"Observation","id":"1"})", R"({"resourceType":"Patient"})",
              R"({"resourceType":"DocumentReference","id":"1","date":"2026-11-20"})",
              R"({"resourceType":"Observation","id":"1","effectiveDateTime":"2026-11-20"})"})
            QVERIFY2(!readNotebookEntry(QJsonDocument::fromJson(text).object()), text);
    }

    void timesCarryTheirOffset() {
        auto sent = entry("nota", {}, {}, "x");
        sent.date = QDateTime(QDate(2026, 7, 1), QTime(8, 0), Qt::UTC);
        QCOMPARE(writeNotebookEntry(sent, "p1").value("effectiveDateTime").toString(),
                 QString("2026-07-01T08:00:00Z"));
    }

    void bodyMassIndexOf_data() {
        QTest::addColumn<double>("weight");
        QTest::addColumn<double>("height");
        QTest::addColumn<double>("index");  // 0: none
        QTest::newRow("usual") << 82.3 << 174.0 << 27.2;
        QTest::newRow("child") << 29.4 << 134.0 << 16.4;
        QTest::newRow("no height") << 82.3 << 0.0 << 0.0;
        QTest::newRow("no weight") << 0.0 << 174.0 << 0.0;
        QTest::newRow("impossible") << 82.3 << 1.74 << 0.0;
    }
    void bodyMassIndexOf() {
        QFETCH(double, weight);
        QFETCH(double, height);
        QFETCH(double, index);
        NotebookValues values;
        if (weight > 0) values.numbers.insert("peso", weight);
        if (height > 0) values.numbers.insert("altezza", height);
        QCOMPARE(bodyMassIndex(values).value_or(0), index);
    }

    void summaries_data() {
        QTest::addColumn<NotebookEntry>("shown");
        QTest::addColumn<QString>("summary");
        const QChar space = QChar::Nbsp;
        QTest::newRow("pressure") << entry("pressione",
                                           {{"massima", 134}, {"minima", 82}, {"battiti", 71}})
                                  << QString("134/82%1mmHg, 71 battiti al minuto").arg(space);
        QTest::newRow("temperature")
            << entry("temperatura", {{"temperatura", 38}}) << QString("38%1°C").arg(space);
        QTest::newRow("glucose") << entry("glicemia", {{"glicemia", 99}},
                                          {{"momento", "dopo-pasto"}})
                                 << QString("99%1mg/dL, dopo il pasto").arg(space);
        QTest::newRow("note without title")
            << entry("nota", {}, {}, "Prima riga\nseconda") << QString("Prima riga");
        QTest::newRow("allergy") << entry("allergia", {},
                                          {{"allergia", "Vespe"}, {"reazione", "Gonfiore"}})
                                 << QString("Vespe, Gonfiore");
    }
    void summaries() {
        QFETCH(NotebookEntry, shown);
        QFETCH(QString, summary);
        QCOMPARE(notebookSummary(shown), summary);
    }

    void everyFindingHasASentence() {
        for (const auto& kind : notebookKinds())
            for (const auto& finding : judge(kind, {}))
                QVERIFY2(notebookSentence(finding).endsWith('.'), kind.code);
    }

    void chosenPdf_data() {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("fault");  // -1: none
        const auto row = [](const char* name, const QByteArray& content, int fault) {
            QTest::newRow(name) << content << fault;
        };
        const QByteArray pdf = "%PDF-1.7\n1 0 obj\n%%EOF\n";
        row("a PDF", pdf, -1);
        row("junk before it", "junk\n" + pdf, -1);
        row("empty", {}, int(FileFault::empty));
        row("a picture", "\x89PNG....", int(FileFault::notPdf));
        row("cut off", "%PDF-1.7\n1 0 obj", int(FileFault::notPdf));
        row("exactly 5 MB",
            pdf.left(9) + QByteArray(notebookFileLimit - pdf.size(), ' ') + pdf.mid(9), -1);
        row("one byte more",
            pdf.left(9) + QByteArray(notebookFileLimit + 1 - pdf.size(), ' ') + pdf.mid(9),
            int(FileFault::tooLarge));
    }
    void chosenPdf() {
        QFETCH(QByteArray, content);
        QFETCH(int, fault);
        QTemporaryDir folder;
        QFile file(folder.filePath("a.pdf"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        const auto read = readChosenPdf(file.fileName());
        QCOMPARE(read ? -1 : int(read.error()), fault);
        QVERIFY(readChosenPdf(folder.filePath("none.pdf")).error() == FileFault::unreadable);
    }
};

QTEST_GUILESS_MAIN(TestNotebookEntry)
#include "test_notebook_entry.moc"
