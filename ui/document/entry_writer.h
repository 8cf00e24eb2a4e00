// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <functional>

#include "core/clinical/model/clinical_document.h"
#include "ui/document/text_writer.h"

namespace ui {

/// Takes what is written after this, bit by bit.
using Later = std::function<void(std::function<void()>)>;

/// What a section says in codes, as plain tables under the badge "ricostruito dai dati codificati".
/// `section` is its number; -1: outside of all sections. False if there is nothing. `out` has to
/// outlive what is left for later.
bool writeEntries(TextWriter& out, const core::clinical::ClinicalDocument& document, int section,
                  const Later& later);

/// The vaccinations of the section, or of the document (-1), one list of facts each, under the same
/// badge.
bool writeVaccinations(TextWriter& out, const core::clinical::ClinicalDocument& document,
                       int section);

}  // namespace ui
