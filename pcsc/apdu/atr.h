// SPDX-License-Identifier: EUPL-1.2
// Answer to reset after ISO/IEC 7816-3, 8.2.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "pcsc/base/bytes.h"
#include "pcsc/transport/transport.h"

namespace pcsc {

/// TAi to TDi of one round.
struct InterfaceBytes {
    std::optional<std::uint8_t> ta{};
    std::optional<std::uint8_t> tb{};
    std::optional<std::uint8_t> tc{};
    std::optional<std::uint8_t> td{};
};

class Atr {
  public:
    /// nullopt for a wrong TS, or an end before the historical bytes are complete. The check byte
    /// is not judged: the reader did, and some readers leave it out. What follows it is ignored.
    static std::optional<Atr> parse(ByteView bytes);

    const Bytes& historicalBytes() const { return historical_; }  // at most 15
    const std::vector<InterfaceBytes>& interfaceBytes() const { return interface_; }
    bool offers(Protocol protocol) const;

    /// An answer that a contactless reader made up for a card (PC/SC part 3, 3.1.3.2.3.1): TD1 80,
    /// TD2 01, no other interface bytes. A contact card could say the same, so ask only about cards
    /// that nothing else recognises.
    bool looksContactless() const;

  private:
    std::vector<InterfaceBytes> interface_;
    Bytes historical_;
};

}  // namespace pcsc
