// SPDX-License-Identifier: EUPL-1.2
#include "core/card/reader_choice.h"

namespace core {
namespace {

int rank(const pcsc::Slot& slot, bool cns) {
    switch (slot.state) {
        case pcsc::SlotState::present:
        case pcsc::SlotState::inUse:
        case pcsc::SlotState::exclusive:
            return cns ? 5 : 4;
        case pcsc::SlotState::mute:
            return 3;
        case pcsc::SlotState::empty:
            return 2;
        case pcsc::SlotState::unavailable:
            return 1;
    }
    return 0;
}

}  // namespace

const pcsc::Slot* chooseSlot(const pcsc::ReadersSnapshot& readers, const std::string& current,
                             const std::function<bool(const pcsc::Slot&)>& looksLikeCns) {
    const pcsc::Slot* best = nullptr;
    int bestRank = -1;
    for (const auto& slot : readers.readers) {
        const int present = 2 * rank(slot, looksLikeCns(slot)) + (slot.reader == current ? 1 : 0);
        if (present <= bestRank) continue;
        best = &slot;
        bestRank = present;
    }
    return best;
}

}  // namespace core
