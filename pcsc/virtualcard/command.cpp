// SPDX-License-Identifier: EUPL-1.2
#include "pcsc/virtualcard/command.h"

#include <algorithm>

namespace virtualcard {
namespace {

using pcsc::Bytes;
using pcsc::ByteView;

constexpr std::size_t headerSize = 4;

std::size_t bigEndian16(ByteView bytes) {
    return static_cast<std::size_t>(bytes[0] << 8U | bytes[1]);
}

/// Le zero stands for the largest value of its form.
std::size_t expectedLength(std::size_t le, std::size_t largest) {
    return le == 0 ? largest : le;
}

bool readShort(ByteView body, Command& command) {
    if (body.size() == 1) {
        command.expected = expectedLength(body[0], 256);
        return true;
    }
    const std::size_t lc = body[0];
    if (body.size() != lc + 1 && body.size() != lc + 2) return false;
    const auto data = body.subspan(1, lc);
    command.data.assign(data.begin(), data.end());
    if (body.size() == lc + 2) command.expected = expectedLength(body.back(), 256);
    return true;
}

bool readExtended(ByteView body, Command& command) {
    command.extended = true;
    if (body.size() < 3) return false;
    const auto first = bigEndian16(body.subspan(1));
    if (body.size() == 3) {
        command.expected = expectedLength(first, 65536);
        return true;
    }
    if (first == 0 || (body.size() != first + 3 && body.size() != first + 5)) return false;
    const auto data = body.subspan(3, first);
    command.data.assign(data.begin(), data.end());
    if (body.size() == first + 5)
        command.expected = expectedLength(bigEndian16(body.last(2)), 65536);
    return true;
}

bool readBody(ByteView body, pcsc::Protocol protocol, Command& command) {
    if (body.empty()) return true;
    if (body.size() == 1 || body[0] != 0) return readShort(body, command);
    return protocol == pcsc::Protocol::T1 && readExtended(body, command);
}

bool carriesSecret(std::uint8_t instruction) {
    // The even one is ISO's plain form, the odd one its BER-TLV form: neither may reach a log.
    const auto plain = instruction & 0xFEU;
    return plain == 0x20 || plain == 0x24 || plain == 0x2C;
}

}  // namespace

std::optional<Command> parseCommand(ByteView apdu, pcsc::Protocol protocol) {
    if (apdu.size() < headerSize) return std::nullopt;
    Command command{.cla = apdu[0], .ins = apdu[1], .p1 = apdu[2], .p2 = apdu[3]};
    if (!readBody(apdu.subspan(headerSize), protocol, command)) return std::nullopt;
    return command;
}

Bytes maskSecrets(ByteView apdu) {
    Bytes masked(apdu.begin(), apdu.end());
    if (masked.size() <= headerSize + 1 || !carriesSecret(masked[1])) return masked;
    const bool extended = masked[headerSize] == 0 && masked.size() > headerSize + 3;
    std::fill(masked.begin() + headerSize + (extended ? 3 : 1), masked.end(), std::uint8_t{0xFF});
    return masked;
}

}  // namespace virtualcard
