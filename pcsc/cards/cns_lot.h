// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>

#include "pcsc/apdu/atr.h"

namespace pcsc {

/// What a CNS says about its making in the historical bytes (cns-card 1).
struct CnsLot {
    std::uint8_t chipMaker = 0;
    std::uint8_t maskMaker = 0;
    std::uint8_t maskVersion = 0;
    std::uint8_t version = 0;  // two nibbles: 10 = 1.0, 11 = 1.1

    /// Its PIN references want bit 80, which no other maker's must have (cns-card 6).
    bool isStIncard() const { return maskMaker == 0x09; }

    /// Promises the layout of ACe/ACx 2021, which keeps the login certificate elsewhere (cns-card
    /// 3).
    bool isIdemia2021() const {
        return chipMaker == 0x05 && maskMaker == 0x05 && maskVersion >= 0x20;
    }

    /// nullopt unless the ATR has 15 historical bytes with "CNS" at 9 to 11.
    static std::optional<CnsLot> from(const Atr& atr);
};

}  // namespace pcsc
