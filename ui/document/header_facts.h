// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <vector>

#include "core/clinical/model/header.h"
#include "ui/document/plain_tables.h"

namespace ui {

/// What a document says about itself: patient, author, signer, facility, request, stay…
std::vector<Fact> headerFacts(const core::clinical::Header& header);

}  // namespace ui
