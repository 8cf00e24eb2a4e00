// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/clinical/html/html_text.h"
#include "core/clinical/model/clinical_document.h"
#include "core/clinical/signature/signature.h"

namespace core::clinical {

/// Title, what was wrong, the fields a person looks for, and a details pane with the rest.
void writeHeader(const ClinicalDocument& document, HtmlText& html, Words& words);

/// The verdict's sentence, and who signed when with what in a details pane.
void writeVerdict(const SignatureVerdict& verdict, HtmlText& html, Words& words);

}  // namespace core::clinical
