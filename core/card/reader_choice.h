// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <functional>
#include <string>

#include "pcsc/transport/transport.h"

namespace core {

/// The readers a person can put a card in: without those that only exist in software.
pcsc::ReadersSnapshot withoutVirtualReaders(pcsc::ReadersSnapshot readers);

/// Without the slots that would only show a reader or a card a second time: of a dual reader, the
/// contactless slot unless it alone holds a card, and then the empty contact slot.
pcsc::ReadersSnapshot withoutDoubles(pcsc::ReadersSnapshot readers);

/// What the program looks at, and why.
struct ReaderWish {
    std::string chosen{};   // by the person; empty: automatic
    std::string current{};  // looked at already
};

/// Which of several readers the program looks at: the one the person has chosen, while it is there;
/// else one with a CNS, else with any card, else with a card caught by radio, else a mute one, else
/// an empty one. Among equals the one it looks at already, so that a second card changes nothing.
/// Null without a reader.
const pcsc::Slot* chooseSlot(const pcsc::ReadersSnapshot& readers, const ReaderWish& wish,
                             const std::function<bool(const pcsc::Slot&)>& looksLikeCns);

}  // namespace core
