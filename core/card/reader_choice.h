// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <functional>
#include <string>

#include "pcsc/transport/transport.h"

namespace core {

/// Which of several readers the program looks at: one with a CNS, else with any card, else with a
/// mute one, else an empty one. Among equals the one it looks at already, so that a second card
/// changes nothing. Null without a reader.
const pcsc::Slot* chooseSlot(const pcsc::ReadersSnapshot& readers, const std::string& current,
                             const std::function<bool(const pcsc::Slot&)>& looksLikeCns);

}  // namespace core
