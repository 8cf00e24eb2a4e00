// SPDX-License-Identifier: EUPL-1.2
#include <QTest>

#include "core/search/folded_words.h"
#include "core/search/search_query.h"

using core::readSearch;

namespace {

/// "emoglobina*" for a word by its beginning, "valore di pressione" for one as it stands.
QStringList asWords(const core::SearchQuery& query) {
    QStringList all;
    for (const auto& term : query.terms)
        all << term.words.join(u' ') + (term.prefix ? QStringLiteral("*") : QString());
    return all;
}

QStringList markedParts(const QString& text, const QString& typed) {
    QStringList parts;
    for (const auto& mark : core::marksIn(text, readSearch(typed)))
        parts << text.mid(mark.from, mark.length);
    return parts;
}

}  // namespace

class TestSearchQuery : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void whatIsAskedFor_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("terms");
        const auto row = [](const char* typed, const QStringList& terms) {
            QTest::newRow(typed) << QString::fromUtf8(typed) << terms;
        };
        row("emoglobina", {"emoglobina*"});
        row("  Emoglobina   GLICATA ", {"emoglobina*", "glicata*"});
        row("città", {"citta*"});
        row("\"pressione arteriosa\" alta", {"pressione arteriosa", "alta*"});
        row("«pressione arteriosa»", {"pressione arteriosa"});
        row("“pressione arteriosa”", {"pressione arteriosa"});
        row("alta \"pressione art", {"alta*", "pressione art*"});
        row("d'urgenza", {"d urgenza*"});
        row("718-7", {"718 7*"});
        row("16,5", {"16 5*"});
        row("", {});
        row("   ", {});
        row("\"", {});
        row("\"\"", {});
        row("* - ( ) ^ : + {}", {});
        row("a AND b", {"a*", "and*", "b*"});
        row("NEAR(a, 2)", {"near a*", "2*"});
        row("text:allergia", {"text allergia*"});
        row("'; DROP TABLE words; --", {"drop*", "table*", "words*"});
        row("eﬃcace", {"efficace*"});
        row("血液", {"血液*"});
    }

    void whatIsAskedFor() {
        QFETCH(QString, typed);
        QFETCH(QStringList, terms);
        QCOMPARE(asWords(readSearch(typed)), terms);
    }

    void beyondItsLimitsItStopsAsking() {
        const auto query = readSearch(QStringLiteral("parola ").repeated(5000));
        QCOMPARE(query.terms.size(), std::size_t(32));
    }

    void marks_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("parts");
        const auto row = [](const char* name, const char* text, const char* typed,
                            const QStringList& parts) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(typed) << parts;
        };
        row("beginning", "Emoglobina glicata, emolisi", "emo", {"Emoglobina", "emolisi"});
        row("not within", "Emoglobina", "globina", {});
        row("accents", "È più alta, PIÙ e piu'", "piu", {"più", "PIÙ", "piu"});
        row("decomposed", "perche\u0301 no", "perché", {"perche\u0301"});
        row("elision", "dell'emoglobina", "emoglobina", {"emoglobina"});
        row("phrase", "pressione alta e pressione arteriosa", "\"pressione arteriosa\"",
            {"pressione arteriosa"});
        row("phrase over a line", "pressione\n arteriosa", "\"pressione arteriosa\"",
            {"pressione\n arteriosa"});
        row("a phrase is whole", "pressione arteriosamente", "\"pressione arteriosa\"", {});
        row("longest wins", "acido urico", "acido \"acido urico\"", {"acido urico"});
        row("ligature", "eﬃcace", "efficace", {"eﬃcace"});
        row("outside the first plane", "𝐀𝐁 x 😀 y", "ab y", {"𝐀𝐁", "y"});
    }

    void marks() {
        QFETCH(QString, text);
        QFETCH(QString, typed);
        QFETCH(QStringList, parts);
        QCOMPARE(markedParts(text, typed), parts);
    }

    void halfACharacterIsNoWord() {
        const QChar high(0xD835);
        QVERIFY(core::foldedWords(QString(high)).empty());
        QCOMPARE(core::foldedWords(QString(u'a') + high + u'b').size(), std::size_t(2));
    }
};

QTEST_APPLESS_MAIN(TestSearchQuery)
#include "test_search_query.moc"
