// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/clinical/html/html_text.h"
#include "core/clinical/model/clinical_document.h"

namespace core::clinical {

/// A vaccination document's doses, given or not, out of the entries of this section (all of the
/// document for -1). False when there are none.
bool writeVaccinations(const ClinicalDocument& document, int section, HtmlText& html, Words& words);

/// A plain table of the section's entries, for where its text is missing. False when there are
/// none.
bool writeEntries(const ClinicalDocument& document, int section, HtmlText& html, Words& words);

}  // namespace core::clinical
