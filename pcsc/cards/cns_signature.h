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
    std::array<std::uint8_t, 6> path;  // of the certificate, from the MF or the application
    std::size_t pathSize;
    std::size_t certificateOffset;  // 5: a header with the length in bytes 1 and 2 comes before
    std::uint8_t keyReference;      // 0: nobody knows it, the card cannot be used for login
    bool keyInOwnFolder;            // then without a SELECT of it the signature ends in 6984
    std::array<std::uint8_t, 4> keyFolder;

    ByteView certificatePath() const { return ByteView(path).first(pathSize); }
    bool keyKnown() const { return keyReference != 0; }
};

/// Classic, IDEMIA 2021, Infocamere 1204. A driver tries first the one that the ATR promises, then
/// the others. A layout more is one row.
inline constexpr std::array cnsKeyPlaces{
    CnsKeyPlace{{0x11, 0x00, 0x11, 0x01}, 4, 0, 0x01, false, {}},
    CnsKeyPlace{{0x14, 0x00, 0x90, 0x01, 0x20, 0x02}, 6, 0, 0x02, true, {0x14, 0x00, 0x90, 0x02}},
    CnsKeyPlace{{0x2F, 0xFF, 0x82, 0x28}, 4, 5, 0x21, true, {0x2F, 0xFF, 0x00, 0x00}},
};

/// ACe 2025, within its application: the certificate is known from one log, the key from nobody.
inline constexpr CnsKeyPlace ace2025Place{{0xDA, 0x01, 0xC0, 0x01}, 4, 0, 0, false, {}};

/// Raw RSA through DECIPHER (cns-card 7): an extended APDU for 256 bytes, command chaining when the
/// reader or the card refuses that, always chaining on T=0. `block` is 128 or 256 bytes; the caller
/// holds the transaction and has verified the PIN. Errors: reader.short-apdu, card.fault with the
/// status word, those of Transport::transmit.
Result<Bytes> cnsRawSign(ApduChannel& channel, CnsFiles& files, const CnsKeyPlace& key,
                         ByteView block);

}  // namespace pcsc
