// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <vector>

#include "core/clinical/model/clinical_document.h"
#include "core/clinical/model/clinical_fact.h"

namespace core::clinical {

/// One vaccination of a vaccination document, out of its entries (cda-structure 3).
struct DoseFacts {
    QString name{};
    QString status{};  // "Non somministrato"…; empty when it was given
    std::vector<ClinicalFact> facts{};
};

/// Everything known about administrations[index], and about what was observed around it.
DoseFacts doseFacts(const ClinicalDocument& document, int index);

}  // namespace core::clinical
