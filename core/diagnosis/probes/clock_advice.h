// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/diagnosis/finding.h"

namespace core::diagnosis {

/// What to do about a clock that is wrong.
Advice setTheClock();

}  // namespace core::diagnosis
