// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <vector>

#include "core/clinical/model/clinical_fact.h"
#include "core/clinical/model/header.h"

namespace core::clinical {

/// What a person looks for: patient, author, signer, facility, request, stay…
std::vector<ClinicalFact> headerFacts(const Header& header);

/// The rest, for a details pane (cda-structure 1): other identifiers, guardian, typist, what was
/// written as it was written…
std::vector<ClinicalFact> headerDetails(const Header& header);

}  // namespace core::clinical
