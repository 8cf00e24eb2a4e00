// SPDX-License-Identifier: EUPL-1.2
#include "core/record/document_listing.h"

#include <algorithm>

namespace core {

DocumentPage DocumentListing::take(const DocumentBundle& bundle) {
    DocumentPage page;
    for (const auto& document : bundle.documents) {
        if (documents.contains(document.id)) continue;
        documents.insert(document.id);
        page.documents << document;
    }
    page.total = std::max(bundle.total.value_or(0), static_cast<int>(documents.size()));
    page.updated = bundle.updated;
    page.broken = pages.contains(bundle.next);
    next = page.broken ? QUrl() : bundle.next;
    return page;
}

}  // namespace core
