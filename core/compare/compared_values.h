// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/compare/comparison.h"

namespace core {

/// The results of two reports, in the order of the newer one, then those only the older one has.
std::vector<ComparedValue> compareValues(const clinical::ClinicalDocument& before,
                                         const clinical::ClinicalDocument& after,
                                         const NameOf& nameBefore, const NameOf& nameAfter);

}  // namespace core
