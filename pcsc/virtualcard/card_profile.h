// SPDX-License-Identifier: EUPL-1.2
// What a virtual card is made of. A plain value: change what you like, then hand it to VirtualCard.
#pragma once

#include <chrono>
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "pcsc/base/bytes.h"
#include "pcsc/cards/holder.h"
#include "pcsc/transport/transport.h"

namespace virtualcard {

/// Where certificate and key are (cns-card 3).
enum class Layout {
    classic,         // certificate 1100/1101, key 01
    idemia2021,      // certificate 1400/9001/2002, key 02 in 1400/9002; 1101 is zero
    infocamere1204,  // certificate 2FFF/8228 behind a header of 5 bytes, key 21 in 2FFF/0000; no
                     // 1101
    ace2025,  // all of it in an application of its own: no path from the MF, a key nobody finds
};

/// How READ BINARY answers when it is asked for more than the file holds. Real lots differ
/// (cns-card 2).
enum class EndOfFile {
    outside6B00,  // what there is with 9000; 6B00 when the offset is at the end or beyond
    warning6282,  // what there is with 6282, also when that is nothing
    short9000,    // what there is with 9000, also when that is nothing
    exact6Cxx,    // 6Cxx with what there is, no data; 6B00 at the end or beyond
    strict6B00,   // 6B00 and no data whenever the end would be crossed
};

/// How a VERIFY of the PIN may be addressed: some lots want bit 80 set (90 for 10), others refuse
/// it.
enum class PinReference { plain, withBit80, both };

/// Deviations seen on real cards or readers, one switch each (cns-card 10).
struct Quirks {
    std::optional<EndOfFile> endOfFile{};  // default: outside6B00 with T=1, exact6Cxx with T=0
    bool t0Answers = false;                // 61xx and 6Cxx with T=1 too
    bool refuseChaining = false;           // 6E00 to CLA 10, as ST 2021
    bool refuseExtended = false;           // 6700 to extended APDUs, also with a 2048-bit key
    bool refuseSelectWithoutFci = false;   // 6A86 to SELECT with P2 0C
    bool fciWithoutSize = false;           // no tag 80 or 81
    bool zeroCertificate = false;          // C_Carta is there and holds only zeros
    bool pinWrongWithoutTries = false;     // 6300 where others give 63Cx
    bool countedPinQuery = false;          // a VERIFY without data costs a try
    std::optional<PinReference> pinReference{};  // default: what the lot does
    std::optional<std::size_t> truncatedData{};  // Dati_personali ends after so many bytes
    bool bytesAfterEnd = false;  // rubbish, not zeros, behind Dati_personali and the certificate
    std::optional<unsigned>
        removeAfter{};  // the card is out once it has answered so many APDUs; works once
    std::chrono::microseconds latencyPerByte{0};  // for each byte of command and answer
    bool mute = false;  // no answer to reset: upside down, dirty chip (VpcdClient; in process
                        // VirtualReaders::insertMute)
};

/// The seed's specimen citizen with a card that is valid until 10/10/2029 and has no key and
/// certificate yet.
struct CardProfile {
    pcsc::Holder person{};
    std::string idCarta{};  // 16 digits, the last one a Luhn digit
    Layout layout = Layout::classic;
    pcsc::Protocol protocol = pcsc::Protocol::T1;
    int keyBits = 2048;         // 1024 or 2048; extended APDUs with 2048 only
    pcsc::Bytes certificate{};  // DER
    // The card's own memory: a made-up PIN of a made-up card, so no SecretBuffer.
    std::string pin = "12345";          // 5 to 8 digits
    std::string puk = "87654321";       // 5 to 8 digits
    int pinTries = 3;                   // 1 to 15
    int pukTries = 10;                  // 1 to 15
    std::optional<int> pinTriesLeft{};  // 0 to pinTries; without it all are
    std::optional<int> pukTriesLeft{};
    bool pinActivated = true;  // false: VERIFY gives 6984
    Quirks quirks{};
    std::optional<pcsc::Bytes> atr{};  // instead of the lot's own
    std::optional<pcsc::Bytes>
        datiPersonali{};  // instead of what `person` would give: for parsers under test
    /// Names of applications that SELECT finds besides: for cards that are no CNS, with an `atr`.
    std::vector<pcsc::Bytes> applications{};
};

/// MARIO ROSSI, the invented citizen of the portal's guide.
CardProfile specimenProfile();

/// ATR of the lot this profile stands for (cns-card 1), or profile.atr.
pcsc::Bytes atrOf(const CardProfile& profile);

/// The application of Layout::ace2025.
pcsc::Bytes ace2025Application();

/// The lot's way with PIN references, or the quirk's.
PinReference pinReferenceOf(const CardProfile& profile);

}  // namespace virtualcard
