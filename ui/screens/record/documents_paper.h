// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QTextDocument>
#include <memory>

#include "core/record/document_filter.h"

namespace ui {

class DocumentList;

/// The list of documents for paper (R17): every one that passes the filter, and what the filter is.
std::unique_ptr<QTextDocument> documentsOnPaper(const DocumentList& list,
                                                const core::DocumentFilter& filter, bool discreet);

}  // namespace ui
