// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <span>

#include "tests/campaign/expected_codes.h"

namespace campaign {

/// A return code of PC/SC that cns-card 8 names, with what it means where.
struct PcscCode {
    std::uint32_t code;
    const char* name;
    pcsc::ErrorCode establishing;  // SCardEstablishContext
    pcsc::ErrorCode connecting;    // SCardConnect and the first SCardStatus
    pcsc::ErrorCode inUse;         // of a card that is still in its reader
};

std::span<const PcscCode> pcscCodes();

/// What it means at the transmission of a command.
Codes atTransmission(const PcscCode& code, Phase phase, const Attempt& attempt);
/// At the begin of a transaction: nothing was sent.
Codes atBegin(const PcscCode& code, const Attempt& attempt);
/// At SCardReconnect, which a reset made necessary.
Codes atReconnect(const PcscCode& code, const Attempt& attempt);

}  // namespace campaign
