// SPDX-License-Identifier: EUPL-1.2
#include "pcsc/apdu/atr.h"

#include <algorithm>

namespace pcsc {
namespace {

constexpr std::uint8_t directConvention = 0x3B;
constexpr std::uint8_t inverseConvention = 0x3F;

/// Takes bytes from the front; `cut` once one was missing.
struct Cursor {
    ByteView rest;
    bool cut = false;

    std::uint8_t take() {
        if (rest.empty()) {
            cut = true;
            return 0;
        }
        const auto byte = rest.front();
        rest = rest.subspan(1);
        return byte;
    }
    std::optional<std::uint8_t> takeIf(bool announced) {
        return announced ? std::optional(take()) : std::nullopt;
    }
};

/// `announcement`: T0 or TDi, whose upper half says which bytes follow.
InterfaceBytes takeRound(Cursor& cursor, unsigned announcement) {
    InterfaceBytes round;
    round.ta = cursor.takeIf((announcement & 0x10U) != 0);
    round.tb = cursor.takeIf((announcement & 0x20U) != 0);
    round.tc = cursor.takeIf((announcement & 0x40U) != 0);
    round.td = cursor.takeIf((announcement & 0x80U) != 0);
    return round;
}

std::vector<InterfaceBytes> takeInterfaceBytes(Cursor& cursor, unsigned t0) {
    std::vector<InterfaceBytes> rounds;
    std::optional<std::uint8_t> announcement = static_cast<std::uint8_t>(t0);
    while (announcement && (*announcement & 0xF0U) != 0 && !cursor.cut) {
        rounds.push_back(takeRound(cursor, *announcement));
        announcement = rounds.back().td;
    }
    return rounds;
}

bool carriesOnlyTd(const InterfaceBytes& round) {
    return !round.ta && !round.tb && !round.tc;
}

}  // namespace

std::optional<Atr> Atr::parse(ByteView bytes) {
    Cursor cursor{bytes};
    const auto ts = cursor.take();
    if (ts != directConvention && ts != inverseConvention) return std::nullopt;
    const unsigned t0 = cursor.take();
    Atr atr;
    atr.interface_ = takeInterfaceBytes(cursor, t0);
    const std::size_t count = t0 & 0x0FU;
    if (cursor.cut || cursor.rest.size() < count) return std::nullopt;
    const auto historical = cursor.rest.first(count);
    atr.historical_.assign(historical.begin(), historical.end());
    return atr;
}

bool Atr::offers(Protocol protocol) const {
    const unsigned number = protocol == Protocol::T1 ? 1 : 0;
    const bool announced = std::ranges::any_of(interface_, [number](const InterfaceBytes& round) {
        return round.td && (*round.td & 0x0FU) == number;
    });
    const bool silent = interface_.empty() || !interface_.front().td;  // then T=0 (7816-3, 8.2.3)
    return announced || (silent && protocol == Protocol::T0);
}

bool Atr::looksContactless() const {
    return interface_.size() == 2 && std::ranges::all_of(interface_, carriesOnlyTd) &&
           interface_[0].td == 0x80 && interface_[1].td == 0x01;
}

}  // namespace pcsc
