// SPDX-License-Identifier: EUPL-1.2
#include "pcsc/transport/reader_list.h"

#include <algorithm>
#include <cstdint>
#include <string>
#include <utility>

namespace pcsc {
namespace {

namespace state = winscard::state;

// pcsc-lite refuses to wait on more than 16, the plug-and-play reader included.
constexpr std::size_t mostReaders = 15;

SlotState toSlotState(std::uint32_t flags, bool answered) {
    const auto has = [flags](std::uint32_t flag) { return (flags & flag) != 0; };
    if (has(state::unknown | state::unavailable | state::ignore)) return SlotState::unavailable;
    if (has(state::empty)) return SlotState::empty;
    if (!has(state::present)) return SlotState::unavailable;
    if (has(state::mute) || !answered) return SlotState::mute;
    if (has(state::exclusive)) return SlotState::exclusive;
    return has(state::inUse) ? SlotState::inUse : SlotState::present;
}

bool holdsCard(SlotState slot) {
    return slot == SlotState::present || slot == SlotState::inUse || slot == SlotState::exclusive;
}

}  // namespace

Slot toSlot(const winscard::ReaderState& reader) {
    Slot slot{.reader = reader.reader,
              .state = toSlotState(reader.state & 0xFFFFU, !reader.atr.empty())};
    if (holdsCard(slot.state)) slot.atr = reader.atr;
    slot.event = static_cast<std::uint16_t>(reader.state >> 16U);
    return slot;
}

ReaderList::ReaderList(PlugAndPlay plugAndPlay) : plugAndPlay_(plugAndPlay) {
    if (plugAndPlay == PlugAndPlay::watched) states_.push_back({winscard::plugAndPlayReader});
}

winscard::Code ReaderList::update(const winscard::Context& context) {
    auto names = context.readers();
    if (!names) return names.error();
    if (names->size() > mostReaders) names->resize(mostReaders);
    // With the plug-and-play reader its own state is kept as well: newer services count arrivals
    // there.
    if (plugAndPlay_ == PlugAndPlay::watched) names->emplace_back(winscard::plugAndPlayReader);
    std::vector<winscard::ReaderState> updated;
    for (auto& name : *names) {
        const auto known = std::ranges::find(states_, name, &winscard::ReaderState::reader);
        updated.push_back(known != states_.end() ? std::move(*known) : winscard::ReaderState{name});
    }
    states_ = std::move(updated);
    return winscard::Code::success;
}

winscard::Code ReaderList::wait(const winscard::Context& context,
                                std::chrono::milliseconds longest) {
    return context.waitForChange(states_, longest);
}

void ReaderList::forget() {
    for (std::size_t i = 0; i < readerCount(); ++i) states_[i].state = state::unaware;
}

bool ReaderList::complete() const {
    return std::none_of(states_.begin(),
                        states_.begin() + static_cast<std::ptrdiff_t>(readerCount()),
                        [](const auto& reader) { return reader.state == state::unaware; });
}

ReadersSnapshot ReaderList::snapshot() const {
    ReadersSnapshot snapshot{.service = ServiceState::running};
    for (std::size_t i = 0; i < readerCount(); ++i) snapshot.readers.push_back(toSlot(states_[i]));
    return snapshot;
}

std::size_t ReaderList::readerCount() const {
    return states_.size() - (plugAndPlay_ == PlugAndPlay::watched ? 1 : 0);
}

}  // namespace pcsc
