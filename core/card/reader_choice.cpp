// SPDX-License-Identifier: EUPL-1.2
#include "core/card/reader_choice.h"

#include <algorithm>
#include <utility>

#include "core/card/reader_names.h"

namespace core {
namespace {

bool answers(const pcsc::Slot& slot) {
    using enum pcsc::SlotState;
    return slot.state == present || slot.state == inUse || slot.state == exclusive;
}

int rank(const pcsc::Slot& slot, bool cns) {
    if (answers(slot)) {
        if (cns) return 6;
        return isContactlessSlot(slot.reader) ? 4 : 5;
    }
    switch (slot.state) {
        case pcsc::SlotState::mute:
            return 3;
        case pcsc::SlotState::empty:
            return isContactlessSlot(slot.reader) ? 1 : 2;
        default:
            return 0;
    }
}

bool holdsCard(const pcsc::Slot& slot) {
    return answers(slot) || slot.state == pcsc::SlotState::mute;
}

/// Does `other` already stand for the reader that `slot` belongs to?
bool standsFor(const pcsc::Slot& other, const pcsc::Slot& slot) {
    const bool radio = isContactlessSlot(slot.reader);
    if (isContactlessSlot(other.reader) == radio) return false;
    if (readerBase(other.reader) != readerBase(slot.reader)) return false;
    const bool radioSpeaks =
        radio ? holdsCard(slot) && !holdsCard(other) : holdsCard(other) && !holdsCard(slot);
    return radio != radioSpeaks;
}

}  // namespace

pcsc::ReadersSnapshot withoutVirtualReaders(pcsc::ReadersSnapshot readers) {
    std::erase_if(readers.readers,
                  [](const pcsc::Slot& slot) { return isVirtualReader(slot.reader); });
    return readers;
}

pcsc::ReadersSnapshot withoutDoubles(pcsc::ReadersSnapshot readers) {
    const auto all = readers.readers;
    std::erase_if(readers.readers, [&](const pcsc::Slot& slot) {
        return std::ranges::any_of(all,
                                   [&](const pcsc::Slot& other) { return standsFor(other, slot); });
    });
    return readers;
}

const pcsc::Slot* chooseSlot(const pcsc::ReadersSnapshot& readers, const ReaderWish& wish,
                             const std::function<bool(const pcsc::Slot&)>& looksLikeCns) {
    const pcsc::Slot* best = nullptr;
    int bestRank = -1;
    for (const auto& slot : readers.readers) {
        if (slot.reader == wish.chosen) return &slot;
        const int present =
            2 * rank(slot, looksLikeCns(slot)) + (slot.reader == wish.current ? 1 : 0);
        if (present <= bestRank) continue;
        best = &slot;
        bestRank = present;
    }
    return best;
}

}  // namespace core
