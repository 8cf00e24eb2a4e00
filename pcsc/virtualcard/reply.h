// SPDX-License-Identifier: EUPL-1.2
// What a command handler of the virtual card answers, before it is cut to Le, 61xx or 6Cxx.
#pragma once

#include <cstdint>
#include <utility>

#include "pcsc/base/bytes.h"

namespace virtualcard {

using pcsc::Bytes;
using pcsc::ByteView;

/// Status words of ISO 7816-4 that this card gives.
namespace sw {
inline constexpr std::uint16_t ok = 0x9000;
inline constexpr std::uint16_t moreData = 0x6100;   // low byte: how much
inline constexpr std::uint16_t endOfFile = 0x6282;  // with the data there were
inline constexpr std::uint16_t pinWrong = 0x6300;   // no number of tries told
inline constexpr std::uint16_t triesLeft = 0x63C0;  // low nibble: tries
inline constexpr std::uint16_t wrongLength = 0x6700;
inline constexpr std::uint16_t lastOfChain = 0x6883;  // the chain was broken off
inline constexpr std::uint16_t securityStatus = 0x6982;
inline constexpr std::uint16_t pinBlocked = 0x6983;
inline constexpr std::uint16_t notUsable = 0x6984;
inline constexpr std::uint16_t conditions = 0x6985;  // conditions of use not satisfied
inline constexpr std::uint16_t noCurrentFile = 0x6986;
inline constexpr std::uint16_t wrongData = 0x6A80;
inline constexpr std::uint16_t fileNotFound = 0x6A82;
inline constexpr std::uint16_t wrongP1P2 = 0x6A86;
inline constexpr std::uint16_t referenceNotFound = 0x6A88;
inline constexpr std::uint16_t outsideFile = 0x6B00;
inline constexpr std::uint16_t wrongLe = 0x6C00;  // low byte: the right one
inline constexpr std::uint16_t unknownInstruction = 0x6D00;
inline constexpr std::uint16_t unknownClass = 0x6E00;
}  // namespace sw

struct Reply {
    std::uint16_t status = sw::ok;
    Bytes data{};
    /// With no Le in the command these data are left out rather than kept for GET RESPONSE (SELECT
    /// in T=1).
    bool optional = false;
};

}  // namespace virtualcard
