// SPDX-License-Identifier: EUPL-1.2
#include "core/search/search_excerpt.h"

#include <QSet>
#include <algorithm>

namespace core {
namespace {

constexpr qsizetype length = 160;
constexpr qsizetype before = 45;  // shown ahead of the first mark

qsizetype termsIn(const std::vector<TextMark>& marks) {
    QSet<int> terms;
    for (const auto& mark : marks) terms.insert(mark.term);
    return terms.size();
}

qsizetype wordStart(const QString& text, qsizetype at) {
    if (at <= 0) return 0;
    const auto blank = text.indexOf(u' ', at);
    return blank < 0 ? at : blank + 1;
}

qsizetype wordEnd(const QString& text, qsizetype at) {
    if (at >= text.size()) return text.size();
    const auto blank = text.lastIndexOf(u' ', at);
    return blank <= 0 ? at : blank;
}

// From a little before the mark that has most others near behind it.
qsizetype bestMark(const std::vector<TextMark>& marks) {
    QSet<int> near;
    qsizetype best = 0;
    qsizetype most = 0;
    for (std::size_t i = 0; i < marks.size(); ++i) {
        near.clear();
        for (std::size_t j = i; j < marks.size() && marks[j].from - marks[i].from < length - before;
             ++j)
            near.insert(marks[j].term);
        if (near.size() > most) best = marks[i].from;
        most = std::max(most, near.size());
    }
    return best;
}

void cut(SearchHit& hit, const QString& text, const std::vector<TextMark>& marks) {
    const auto centre = marks.empty() ? 0 : bestMark(marks);
    const auto from = std::min(centre, wordStart(text, centre - before));
    auto to = wordEnd(text, from + length);
    if (to <= from) to = std::min(text.size(), from + length);
    const QString lead = from > 0 ? QStringLiteral("… ") : QString();
    hit.excerpt = lead + text.mid(from, to - from);
    if (to < text.size()) hit.excerpt += QStringLiteral(" …");
    for (auto mark : marks) {
        if (mark.from < from || mark.from + mark.length > to) continue;
        mark.from += lead.size() - from;
        hit.marks.push_back(mark);
    }
}

}  // namespace

SearchHit excerptOf(const std::vector<StoredPiece>& pieces, const SearchQuery& query) {
    SearchHit hit;
    qsizetype most = -1;
    QString best;
    std::vector<TextMark> bestMarks;
    for (const auto& piece : pieces) {
        const auto text = QString::fromUtf8(piece.text);
        auto marks = marksIn(text, query);
        hit.count += static_cast<int>(marks.size());
        const bool body = piece.place.kind != SearchPlace::Kind::header;
        const auto worth = termsIn(marks) * 2 + (body && !marks.empty() ? 1 : 0);
        if (worth <= most) continue;
        most = worth;
        hit.place = piece.place;
        best = text;
        bestMarks = std::move(marks);
    }
    cut(hit, best, bestMarks);
    return hit;
}

}  // namespace core
