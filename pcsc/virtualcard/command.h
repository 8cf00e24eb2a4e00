// SPDX-License-Identifier: EUPL-1.2
// The card's side of a command APDU (ISO 7816-3, 12.1): the parser is the card's own, so that a
// mistake in the client's encoder does not cancel out.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>

#include "pcsc/base/bytes.h"
#include "pcsc/transport/transport.h"

namespace virtualcard {

struct Command {
    std::uint8_t cla = 0;
    std::uint8_t ins = 0;
    std::uint8_t p1 = 0;
    std::uint8_t p2 = 0;
    pcsc::Bytes data{};
    /// Ne: how many bytes the reader is ready to take (1 to 65536); nullopt without Le.
    std::optional<std::size_t> expected{};
    bool extended = false;

    std::uint16_t p1p2() const { return static_cast<std::uint16_t>(p1 << 8U | p2); }
};

/// nullopt when the lengths do not add up. In T=0 the fifth byte is P3, there are no extended
/// lengths, and a Le after the data is accepted and not used: the answer is fetched with GET
/// RESPONSE.
std::optional<Command> parseCommand(pcsc::ByteView apdu, pcsc::Protocol protocol);

/// The same bytes with the PIN blocks of VERIFY, CHANGE REFERENCE DATA and RESET RETRY COUNTER
/// written as FF: for logs.
pcsc::Bytes maskSecrets(pcsc::ByteView apdu);

}  // namespace virtualcard
