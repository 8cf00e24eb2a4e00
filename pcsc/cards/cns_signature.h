// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

#include "pcsc/base/bytes.h"
#include "pcsc/base/result.h"
#include "pcsc/cards/cns_files.h"

namespace pcsc {

/// Where a layout keeps the login certificate and the key that belongs to it (cns-card 3).
struct CnsKeyPlace {
    std::array<std::uint8_t, 6> path;  // of the certificate, from the MF
    std::size_t pathSize;
    std::uint8_t keyReference;
    bool keyInOwnFolder;  // IDEMIA: without a SELECT of 1400/9002 the signature ends in 6984

    ByteView certificatePath() const { return ByteView(path).first(pathSize); }
};

/// Classic, IDEMIA 2021. A driver tries first the one that the ATR promises, then the other.
inline constexpr std::array cnsKeyPlaces{
    CnsKeyPlace{{0x11, 0x00, 0x11, 0x01}, 4, 0x01, false},
    CnsKeyPlace{{0x14, 0x00, 0x90, 0x01, 0x20, 0x02}, 6, 0x02, true},
};

/// Raw RSA through DECIPHER (cns-card 7): an extended APDU for 256 bytes, command chaining when the
/// reader or the card refuses that, always chaining on T=0. `block` is 128 or 256 bytes; the caller
/// holds the transaction and has verified the PIN. Errors: reader.short-apdu, card.fault with the
/// status word, those of Transport::transmit.
Result<Bytes> cnsRawSign(ApduChannel& channel, CnsFiles& files, const CnsKeyPlace& key,
                         ByteView block);

}  // namespace pcsc
