// SPDX-License-Identifier: EUPL-1.2
#include "pcsc/cards/der.h"

namespace pcsc {

std::optional<std::size_t> certificateLength(ByteView beginning) {
    constexpr std::size_t headerSize = 4;
    if (beginning.size() < headerSize || beginning[0] != 0x30 || beginning[1] != 0x82)
        return std::nullopt;
    const std::size_t content = static_cast<std::size_t>(beginning[2]) << 8U | beginning[3];
    if (content < 0x100) return std::nullopt;  // DER would have used one length byte
    return headerSize + content;
}

}  // namespace pcsc
