// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/clinical/model/clinical_document.h"
#include "ui/document/text_writer.h"

namespace ui {

/// What a section says in codes, as plain tables under the badge "ricostruito dai dati codificati".
/// `section` is its number; -1: of the whole document. False if there is nothing.
bool writeEntries(TextWriter& out, const core::clinical::ClinicalDocument& document, int section);

/// The vaccinations of the document, one list of facts each, under the same badge.
bool writeVaccinations(TextWriter& out, const core::clinical::ClinicalDocument& document,
                       int section);

}  // namespace ui
