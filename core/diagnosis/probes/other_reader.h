// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/card/card_snapshot.h"
#include "core/diagnosis/finding.h"

namespace core::diagnosis {

/// The person has chosen a reader, and a health card is in another one.
bool isInOtherReader(const CardSnapshot& card);
/// What to do then.
Advice useOtherReader();

}  // namespace core::diagnosis
