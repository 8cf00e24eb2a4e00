// SPDX-License-Identifier: EUPL-1.2
#include <QDir>
#include <QRandomGenerator>
#include <QTest>

#include "core/search/search_index.h"

using namespace core;

namespace {

Document document(const char* id, int year, DocumentKind kind, const char* facility) {
    Document made;
    made.id = QString::fromLatin1(id);
    made.title = QStringLiteral("Documento");
    made.kind = kind;
    made.date = QDateTime(QDate(year, 3, 5), QTime(9, 0));
    made.facility = QString::fromUtf8(facility);
    return made;
}

SearchPiece section(int number, const char* text) {
    return {{SearchPlace::Kind::section, number, QStringLiteral("Sezione %1").arg(number)},
            QString::fromUtf8(text)};
}

SearchIndex filled() {
    SearchIndex index;
    index.add(document("lab", 2024, DocumentKind::laboratory, "Ospedale A"),
              {{{}, QStringLiteral("Referto di laboratorio Ospedale A")},
               section(1, "Emoglobina glicata 48 mmol/mol, più alta del mese prima")});
    index.add(document("visit", 2025, DocumentKind::specialist, "Ospedale A"),
              {{{}, QStringLiteral("Visita diabetologica")},
               section(1, "Pressione arteriosa nella norma."),
               section(2, "Emoglobina glicata da ripetere fra tre mesi, prescritta l'emoglobina")});
    index.add(document("scan", 2025, DocumentKind::radiology, "Ospedale B"),
              {{{}, QStringLiteral("Radiografia")}, section(1, "Nulla da segnalare")});
    return index;
}

QStringList found(const SearchIndex& index, const char* typed, const SearchFilter& filter = {}) {
    QStringList ids;
    for (const auto& each : index.search(readSearch(QString::fromUtf8(typed)), filter).documents)
        ids << each.id;
    return ids;
}

}  // namespace

class TestSearchIndex : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void found_data() {
        QTest::addColumn<QByteArray>("typed");
        QTest::addColumn<QStringList>("ids");
        const auto row = [](const char* typed, const QStringList& ids) {
            QTest::newRow(typed) << QByteArray(typed) << ids;
        };
        row("emog", {"visit", "lab"});
        row("EMOGLOBINA GLICATA", {"visit", "lab"});
        row("piu", {"lab"});
        row("emoglobina pressione", {"visit"});
        row("\"emoglobina glicata\" visita", {"visit"});
        row("\"glicata emoglobina\"", {});
        row("\"emoglobina glic\"", {});
        row("globina", {});
        row("emoglobina assente", {});
        row("OR NOT", {});
        row("***", {});
    }

    void found() {
        QFETCH(QByteArray, typed);
        QFETCH(QStringList, ids);
        QCOMPARE(::found(filled(), typed.constData()), ids);
    }

    void facetsCountAsIfTheirOwnWereNotNarrowed() {
        const auto index = filled();
        const auto query = readSearch(QStringLiteral("emoglobina"));
        const auto all = index.search(query);
        QCOMPARE(all.years, (std::vector<SearchFacet<int>>{{2025, 1}, {2024, 1}}));
        QCOMPARE(all.facilities,
                 (std::vector<SearchFacet<QString>>{{QStringLiteral("Ospedale A"), 2}}));
        QCOMPARE(all.kinds.size(), std::size_t(2));
        const auto narrowed = index.search(query, {.year = 2024});
        QCOMPARE(narrowed.documents.size(), 1);
        QCOMPARE(narrowed.years.size(), std::size_t(2));
        QCOMPARE(narrowed.kinds,
                 (std::vector<SearchFacet<DocumentKind>>{{DocumentKind::laboratory, 1}}));
        QCOMPARE(::found(index, "emoglobina", {.kind = DocumentKind::specialist}),
                 QStringList{"visit"});
        QVERIFY(::found(index, "emoglobina", {.facility = QStringLiteral("Ospedale B")}).isEmpty());
    }

    void theHitIsWhereMostIsSaid() {
        const auto hit =
            filled().hit(QStringLiteral("visit"), readSearch(QStringLiteral("emoglobina ripe")));
        QCOMPARE(hit.place.number, 2);
        QCOMPARE(hit.count, 3);
        QVERIFY(hit.excerpt.startsWith(QStringLiteral("Emoglobina glicata da ripetere")));
        QCOMPARE(hit.excerpt.mid(hit.marks.front().from, hit.marks.front().length),
                 QStringLiteral("Emoglobina"));
    }

    void longTextsAreCutBetweenWords() {
        SearchIndex index;
        const auto filling = QStringLiteral("parole che riempiono ").repeated(200);
        index.add(document("long", 2020, DocumentKind::other, ""),
                  {{{SearchPlace::Kind::section, 4, {}},
                    filling + QStringLiteral("allergia al lattice ") + filling}});
        const auto hit = index.hit(QStringLiteral("long"), readSearch(QStringLiteral("lattice")));
        QVERIFY(hit.excerpt.startsWith(QStringLiteral("… ")));
        QVERIFY(hit.excerpt.endsWith(QStringLiteral(" …")));
        QVERIFY(hit.excerpt.size() < 190);
        QCOMPARE(hit.marks.size(), std::size_t(1));
        QCOMPARE(hit.excerpt.mid(hit.marks[0].from, hit.marks[0].length),
                 QStringLiteral("lattice"));
        QVERIFY(!hit.excerpt.contains(QStringLiteral("… iempiono")));
    }

    void oneEndlessWordIsCutAnywhere() {
        SearchIndex index;
        index.add(document("x", 2020, DocumentKind::other, ""),
                  {section(1, QByteArray(5000, 'x').constData())});
        QVERIFY(index.hit(QStringLiteral("x"), readSearch(QStringLiteral("xxx"))).excerpt.size() <
                200);
    }

    void aDocumentReadAgainReplacesItself() {
        auto index = filled();
        index.add(document("scan", 2025, DocumentKind::radiology, "Ospedale B"),
                  {section(1, "Frattura composta")});
        QCOMPARE(index.size(), 3);
        QVERIFY(::found(index, "segnalare").isEmpty());
        QCOMPARE(::found(index, "frattura"), QStringList{"scan"});
    }

    void nothingIsLeftAfterClearing() {
        auto index = filled();
        index.clear();
        QCOMPARE(index.size(), 0);
        QVERIFY(::found(index, "emoglobina").isEmpty());
        index.add(document("new", 2026, DocumentKind::other, ""), {section(1, "emoglobina")});
        QCOMPARE(::found(index, "emoglobina"), QStringList{"new"});
    }

    // Whatever is typed or written, by whomever: an answer, never an error.
    void rubbish() {
        auto index = filled();
        QRandomGenerator dice(20261126);
        const auto any = [&] {
            QString text;
            const int size = dice.bounded(40);
            for (int i = 0; i < size; ++i) {
                const auto signs = QStringLiteral("\"*^():-+{}'%_;\\ \t\n");
                text += dice.bounded(3) == 0 ? signs[dice.bounded(int(signs.size()))]
                                             : QChar(dice.bounded(0x10000));
            }
            return text;
        };
        for (int i = 0; i < 2000; ++i) {
            const auto query = readSearch(any());
            const auto result = index.search(query);
            for (const auto& each : result.documents) index.hit(each.id, query);
            if (i % 10 == 0)
                index.add(document("rubbish", 2000, DocumentKind::other, ""), {{{}, any()}});
        }
        QCOMPARE(::found(index, "emog"), (QStringList{"visit", "lab"}));
    }

    void everyDocumentIsFoundByEachOfItsWords() {
        SearchIndex index;
        const auto text =
            QStringLiteral("Crèatinina 0,9 mg/dL  β-HCG ﬁbrinogeno È l'ESAME n°3 Ωmega");
        index.add(document("one", 2026, DocumentKind::other, ""), {{{}, text}});
        for (const auto& mark : marksIn(text, readSearch(text))) {
            const auto word = text.mid(mark.from, mark.length);
            QCOMPARE(index.search(readSearch(word)).documents.size(), 1);
        }
    }
};

QTEST_APPLESS_MAIN(TestSearchIndex)
#include "test_search_index.moc"
