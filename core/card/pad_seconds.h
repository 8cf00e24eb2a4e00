// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "pcsc/cards/cns_pin_pad.h"

namespace core {

/// How long a reader with keys waits for the first one to be pressed.
inline constexpr int padSeconds = pcsc::pinPadSeconds;

}  // namespace core
