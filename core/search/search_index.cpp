// SPDX-License-Identifier: EUPL-1.2
#include "core/search/search_index.h"

#include <algorithm>
#include <map>

#include "core/search/folded_words.h"

namespace core {
namespace {

QByteArray folded(const std::vector<StoredPiece>& pieces) {
    QByteArray all;
    for (const auto& piece : pieces)
        for (const auto& word : foldedWords(QString::fromUtf8(piece.text)))
            all += word.text.toUtf8() + ' ';
    return all;
}

// Of letters and digits only: there is nothing to escape.
QByteArray expressionOf(const SearchQuery& query) {
    QByteArrayList terms;
    for (const auto& term : query.terms)
        terms << '"' + term.words.join(u' ').toUtf8() + (term.prefix ? "\"*" : "\"");
    return terms.join(" AND ");
}

template <typename T>
std::vector<SearchFacet<T>> listOf(const std::map<T, int>& counts) {
    std::vector<SearchFacet<T>> facets;
    for (const auto& [value, count] : counts) facets.push_back({value, count});
    return facets;
}

template <typename T>
void mostFirst(std::vector<SearchFacet<T>>& facets) {
    std::ranges::stable_sort(facets, std::ranges::greater{}, &SearchFacet<T>::count);
}

}  // namespace

QString searchFacility(const Document& document) {
    return document.facility.isEmpty() ? document.organization : document.facility;
}

void SearchIndex::add(const Document& document, const std::vector<SearchPiece>& pieces) {
    auto number = numbers_.value(document.id);
    if (number == 0) {
        entries_.emplace_back();
        number = static_cast<qint64>(entries_.size());
        numbers_.insert(document.id, number);
    } else {
        words_.remove(number, folded(entries_[static_cast<std::size_t>(number - 1)].pieces));
    }
    Entry& entry = entries_[static_cast<std::size_t>(number - 1)];
    entry = {document,
             {},
             searchFacility(document),
             document.date.toMSecsSinceEpoch(),
             document.date.date().year()};
    for (const auto& piece : pieces) entry.pieces.push_back({piece.place, piece.text.toUtf8()});
    words_.add(number, folded(entry.pieces));
}

void SearchIndex::clear() {
    *this = SearchIndex();
}

SearchResult SearchIndex::search(const SearchQuery& query, const SearchFilter& filter) const {
    SearchResult result;
    if (query.isEmpty()) return result;
    std::map<DocumentKind, int> kinds;
    std::map<int, int> years;
    std::map<QString, int> facilities;
    std::vector<const Entry*> found;
    for (const auto number : words_.find(expressionOf(query))) {
        const Entry& entry = entries_[static_cast<std::size_t>(number - 1)];
        const bool kind = !filter.kind || *filter.kind == entry.document.kind;
        const bool time = !filter.year || *filter.year == entry.year;
        const bool place = filter.facility.isEmpty() || filter.facility == entry.facility;
        if (time && place) ++kinds[entry.document.kind];
        if (kind && place && entry.year > 0) ++years[entry.year];
        if (kind && time && !entry.facility.isEmpty()) ++facilities[entry.facility];
        if (kind && time && place) found.push_back(&entry);
    }
    std::ranges::stable_sort(found, std::ranges::greater{}, &Entry::time);
    for (const auto* entry : found) result.documents << entry->document;
    result.kinds = listOf(kinds);
    result.years = listOf(years);
    result.facilities = listOf(facilities);
    mostFirst(result.kinds);
    mostFirst(result.facilities);
    std::ranges::reverse(result.years);
    return result;
}

SearchHit SearchIndex::hit(const QString& id, const SearchQuery& query) const {
    const auto number = numbers_.value(id);
    if (number == 0) return {};
    return excerptOf(entries_[static_cast<std::size_t>(number - 1)].pieces, query);
}

}  // namespace core
