// SPDX-License-Identifier: EUPL-1.2
#include "core/search/search_query.h"

#include <algorithm>
#include <optional>

#include "core/search/folded_words.h"

namespace core {
namespace {

constexpr qsizetype longest = 1000;  // characters looked at
constexpr int mostWords = 32;

bool isQuote(QChar c) {
    return QStringView(u"\"«»“”„").contains(c);
}

QStringList wordsOf(QStringView text) {
    QStringList words;
    for (const auto& word : foldedWords(text)) words << word.text;
    return words;
}

class Reader {
  public:
    SearchQuery read(QStringView typed) {
        bool quoted = false;
        qsizetype from = 0;
        for (qsizetype at = 0; at <= typed.size(); ++at) {
            const bool end = at == typed.size();
            if (!end && !isQuote(typed[at])) continue;
            // A quotation that is still being typed goes on like any other word.
            quoted ? phrase(typed.mid(from, at - from), end) : loose(typed.mid(from, at - from));
            quoted = !quoted;
            from = at + 1;
        }
        return std::move(query_);
    }

  private:
    void phrase(QStringView text, bool open) { add(wordsOf(text), open); }

    // "d'urgenza" is one term of two words: what is typed in one piece stands in one piece.
    void loose(QStringView text) {
        for (const auto piece : text.split(u' ', Qt::SkipEmptyParts)) add(wordsOf(piece), true);
    }

    void add(QStringList words, bool prefix) {
        words = words.mid(0, mostWords - count_);
        if (words.isEmpty()) return;
        count_ += int(words.size());
        query_.terms.push_back({std::move(words), prefix});
    }

    SearchQuery query_{};
    int count_ = 0;
};

bool standsAt(const std::vector<FoldedWord>& words, std::size_t at, const SearchTerm& term) {
    const auto count = static_cast<std::size_t>(term.words.size());
    if (at + count > words.size()) return false;
    for (std::size_t i = 0; i < count; ++i) {
        const auto& wanted = term.words[static_cast<qsizetype>(i)];
        const bool open = term.prefix && i + 1 == count;
        if (open ? !words[at + i].text.startsWith(wanted) : words[at + i].text != wanted)
            return false;
    }
    return true;
}

// Of terms that begin at the same word, the longest.
std::optional<TextMark> markAt(const std::vector<FoldedWord>& words, std::size_t at,
                               const SearchQuery& query, std::size_t& next) {
    std::optional<TextMark> mark;
    for (std::size_t t = 0; t < query.terms.size(); ++t) {
        const auto& term = query.terms[t];
        if (!standsAt(words, at, term)) continue;
        const auto after = at + static_cast<std::size_t>(term.words.size());
        if (mark && after <= next) continue;
        const auto& last = words[after - 1];
        mark = {words[at].from, last.from + last.length - words[at].from, static_cast<int>(t)};
        next = after;
    }
    return mark;
}

}  // namespace

SearchQuery readSearch(const QString& typed) {
    return Reader().read(QStringView(typed.simplified()).left(longest));
}

std::vector<TextMark> marksIn(QStringView text, const SearchQuery& query) {
    std::vector<TextMark> marks;
    if (query.isEmpty()) return marks;
    const auto words = foldedWords(text);
    for (std::size_t at = 0; at < words.size();) {
        std::size_t next = at + 1;
        if (const auto mark = markAt(words, at, query, next)) marks.push_back(*mark);
        at = next;
    }
    return marks;
}

}  // namespace core
