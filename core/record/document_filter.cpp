// SPDX-License-Identifier: EUPL-1.2
#include "core/record/document_filter.h"

#include <algorithm>

namespace core {

int DocumentFilter::active() const {
    return int(!text.trimmed().isEmpty()) + int(kind.has_value()) + int(from.isValid()) +
           int(to.isValid()) + int(!facility.isEmpty()) + int(unreadOnly);
}

DocumentMatcher::DocumentMatcher(const DocumentFilter& filter) : filter_(filter) {
    for (const auto& word : filter.text.split(u' ', Qt::SkipEmptyParts)) words_ << Word{word, {}};
}

bool DocumentMatcher::isIn(Word& word, const QString& text) {
    if (text.isEmpty()) return false;
    const auto known = word.known.constFind(text.constData());
    if (known != word.known.cend()) return *known;
    const bool found = text.contains(word.text, Qt::CaseInsensitive);
    word.known.insert(text.constData(), found);
    return found;
}

bool DocumentMatcher::saysAll(const Document& document) {
    return std::ranges::all_of(words_, [&](Word& word) {
        return isIn(word, document.title) || isIn(word, document.organization) ||
               isIn(word, document.facility) || isIn(word, document.department) ||
               isIn(word, document.author);
    });
}

bool DocumentMatcher::operator()(const Document& document) {
    if (filter_.unreadOnly && !document.unread) return false;
    if (filter_.kind && document.kind != *filter_.kind) return false;
    if (!filter_.facility.isEmpty() && document.facility != filter_.facility) return false;
    if (filter_.from.isValid() || filter_.to.isValid()) {
        const QDate day = document.date.date();
        if (!day.isValid() || (filter_.from.isValid() && day < filter_.from) ||
            (filter_.to.isValid() && day > filter_.to))
            return false;
    }
    return words_.isEmpty() || saysAll(document);
}

}  // namespace core
