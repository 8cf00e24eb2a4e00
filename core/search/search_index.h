// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QHash>
#include <optional>

#include "core/search/memory_words.h"
#include "core/search/search_excerpt.h"
#include "core/search/search_text.h"

namespace core {

/// What the results are narrowed to; empty = all.
struct SearchFilter {
    std::optional<DocumentKind> kind{};
    std::optional<int> year{};
    QString facility{};
};

/// One way to narrow the results, and how many documents it leaves.
template <typename T>
struct SearchFacet {
    T value{};
    int count = 0;

    friend bool operator==(const SearchFacet&, const SearchFacet&) = default;
};

struct SearchResult {
    QVector<Document> documents{};  // newest first
    // Each counted as if it alone were not narrowed.
    std::vector<SearchFacet<DocumentKind>> kinds{};  // most first
    std::vector<SearchFacet<int>> years{};           // newest first
    std::vector<SearchFacet<QString>> facilities{};  // most first
};

/// Full text search over the documents read so far. In memory only, gone with it (R92). At 10,000
/// documents an answer takes some milliseconds. One thread at a time.
class SearchIndex {
  public:
    /// A document that is there already is replaced.
    void add(const Document& document, const std::vector<SearchPiece>& pieces);
    void clear();
    int size() const { return static_cast<int>(numbers_.size()); }

    /// An empty query finds nothing.
    SearchResult search(const SearchQuery& query, const SearchFilter& filter = {}) const;
    /// For one document of a result.
    SearchHit hit(const QString& id, const SearchQuery& query) const;

  private:
    struct Entry {
        Document document{};
        std::vector<StoredPiece> pieces{};
        QString facility{};
        qint64 time = 0;  // of the document, ms: cheap to compare
        int year = 0;
    };

    MemoryWords words_{};
    std::vector<Entry> entries_{};      // number - 1
    QHash<QString, qint64> numbers_{};  // by id
};

/// "Struttura" as lists and facets name it.
QString searchFacility(const Document& document);

}  // namespace core
