// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <vector>

#include "app/mockportal/documents/content_reader.h"
#include "app/mockportal/documents/generator/calendar.h"

namespace mockportal {

/// What further documents are made of (`variationOf`): the documents given, newest first; each
/// laboratory report once for each laboratory, in the units this one works with. The reports hold,
/// for each analyte, the oldest value there is, at the date of the oldest document: that is where
/// the lines of values start from.
std::vector<DocumentPtr> templatesFrom(const std::vector<DocumentPtr>& documents,
                                       const Registry& registry);

/// The one whose turn it is: any, by chance.
const DocumentPtr& templateFor(const Turn& turn, const std::vector<DocumentPtr>& templates);

}  // namespace mockportal
