// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "pcsc/apdu/atr.h"

namespace pcsc {

/// What a CNS says about its making in the historical bytes (cns-card 1).
struct CnsLot {
    std::uint8_t chipMaker = 0;
    std::uint8_t maskMaker = 0;
    std::uint16_t maskVersion = 0;
    std::uint8_t version = 0;  // two nibbles: 10 = 1.0, 11 = 1.1

    /// The lot as people name it, mostly because it is printed on the card: "ST 2021", "ACe 2025";
    /// empty if unknown. For showing only: what a card can do is asked of the card.
    std::string_view name() const;

    /// Its PIN references want bit 80, which no other maker's must have (cns-card 6).
    bool isStIncard() const { return maskMaker == 0x09; }

    /// Promises the layout of ACe/ACx 2021, which keeps the login certificate elsewhere (cns-card
    /// 3).
    bool isIdemia2021() const {
        return chipMaker == 0x05 && maskMaker == 0x05 && maskVersion >= 0x2000;
    }

    /// Promises the layout of ACe 2025: everything in an application of its own (cns-card 3).
    bool isAce2025() const { return chipMaker == 0x04 && maskMaker == 0x04; }

    /// nullopt unless the ATR has 15 historical bytes with "CNS" at 9 to 11.
    static std::optional<CnsLot> from(const Atr& atr);
};

}  // namespace pcsc
