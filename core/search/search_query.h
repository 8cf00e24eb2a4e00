// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>
#include <QStringList>
#include <vector>

namespace core {

/// One thing asked for: words that follow each other.
struct SearchTerm {
    QStringList words{};  // folded, never empty
    bool prefix = true;   // the last one may go on: while typing, `emog` finds "emoglobina"

    friend bool operator==(const SearchTerm&, const SearchTerm&) = default;
};

/// What was typed, as the search understands it. All terms have to be in a document.
struct SearchQuery {
    std::vector<SearchTerm> terms{};

    bool isEmpty() const { return terms.empty(); }
    friend bool operator==(const SearchQuery&, const SearchQuery&) = default;
};

/// Words between quotation marks ("…", «…», “…”) are found as they stand; all others by their
/// beginning. Takes anything: signs alone ask for nothing, and what goes beyond 32 words is not
/// asked for.
SearchQuery readSearch(const QString& typed);

/// A stretch of a text, in characters.
struct TextMark {
    qsizetype from = 0;
    qsizetype length = 0;
    int term = 0;  // the first that it belongs to

    friend bool operator==(const TextMark&, const TextMark&) = default;
};

/// Where the terms stand in a text, in order, without overlaps. Any thread.
std::vector<TextMark> marksIn(QStringView text, const SearchQuery& query);

}  // namespace core
