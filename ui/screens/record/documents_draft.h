// SPDX-License-Identifier: EUPL-1.2
// What was chosen in the document list, as a page's draft keeps it over a session that ends by
// itself.
#pragma once

#include "core/login/drafts.h"
#include "core/record/document_filter.h"

namespace ui {

core::FormValues documentsDraft(const core::DocumentFilter& filter, const QString& selected);
core::DocumentFilter draftFilter(const core::FormValues& draft);
QString draftSelected(const core::FormValues& draft);

}  // namespace ui
