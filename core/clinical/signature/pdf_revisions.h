// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <vector>

#include "core/clinical/signature/pdf_signatures.h"

namespace core::clinical {

/// Whether what was appended after what `signature` covers provably leaves everything shown as it
/// was. A security store and metadata do, and later signatures that are among `all` (so they are
/// checked as well), in new fields that paint nothing or in a field that was there, empty. When in
/// doubt it does not.
bool additionsAreHarmless(const PdfSignature& signature, const std::vector<PdfSignature>& all,
                          const PdfFile& whole);

}  // namespace core::clinical
