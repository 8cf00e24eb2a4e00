// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <vector>

#include "core/search/search_query.h"
#include "core/search/search_text.h"

namespace core {

/// A document found, as the list of results shows it.
struct SearchHit {
    SearchPlace place{};            // where the excerpt stands
    QString excerpt{};              // at most about 160 characters, cut between words, with "…"
    std::vector<TextMark> marks{};  // in the excerpt
    int count = 0;                  // of marks in the whole document, header included
};

/// A piece as an index keeps it.
struct StoredPiece {
    SearchPlace place{};
    QByteArray text{};  // UTF-8: half the size
};

/// Of the piece that says most of what was asked for; the text of a document before what is known
/// about it.
SearchHit excerptOf(const std::vector<StoredPiece>& pieces, const SearchQuery& query);

}  // namespace core
