// SPDX-License-Identifier: EUPL-1.2
#include "tests/campaign/pcsc_code_table.h"

#include "pcsc/base/card_errors.h"

namespace campaign {
namespace {

namespace errors = pcsc::errors;

// Without a context there is no service for us; only polkit's refusal is told apart, which pcscd
// shows by hanging up (F_COMM_ERROR).
constexpr auto missing = errors::serviceMissing;
constexpr auto denied = errors::serviceDenied;

constexpr std::array codes{
    PcscCode{0x8010001D, "NO_SERVICE", missing, missing, missing},
    PcscCode{0x8010001E, "SERVICE_STOPPED", missing, missing, missing},
    PcscCode{0x80100009, "UNKNOWN_READER", missing, errors::readerGone, errors::readerGone},
    PcscCode{0x80100017, "READER_UNAVAILABLE", missing, errors::readerGone, errors::readerGone},
    PcscCode{0x8010002E, "NO_READERS_AVAILABLE", missing, errors::readerGone, errors::readerGone},
    PcscCode{0x8010000C, "NO_SMARTCARD", missing, errors::cardAbsent, errors::cardRemoved},
    PcscCode{0x80100069, "REMOVED_CARD", missing, errors::cardAbsent, errors::cardRemoved},
    PcscCode{0x80100068, "RESET_CARD", missing, errors::cardMute, errors::cardReset},
    PcscCode{0x80100067, "UNPOWERED_CARD", missing, errors::cardMute, errors::cardReset},
    PcscCode{0x80100066, "UNRESPONSIVE_CARD", missing, errors::cardMute, errors::cardMute},
    PcscCode{0x80100065, "UNSUPPORTED_CARD", missing, errors::cardUnknown, errors::cardUnknown},
    PcscCode{0x8010000F, "PROTO_MISMATCH", missing, errors::cardUnknown, errors::cardUnknown},
    PcscCode{0x8010000B, "SHARING_VIOLATION", missing, errors::cardBusy, errors::cardBusy},
    PcscCode{0x80100016, "NOT_TRANSACTED", missing, errors::readerFault, errors::readerFault},
    PcscCode{0x8010000A, "TIMEOUT", missing, errors::readerFault, errors::readerFault},
    PcscCode{0x8010002F, "COMM_DATA_LOST", missing, errors::readerFault, errors::readerFault},
    PcscCode{0x80100013, "F_COMM_ERROR", denied, errors::readerFault, errors::readerFault},
    PcscCode{0x8010001F, "UNSUPPORTED_FEATURE", missing, errors::readerFault, errors::readerFault},
    PcscCode{0x80100022, "UNSUPPORTED_FEATURE (Windows)", missing, errors::readerFault,
             errors::readerFault},
    PcscCode{0x80100002, "CANCELLED", missing, errors::cancelled, errors::cancelled},
    PcscCode{0x8010006A, "SECURITY_VIOLATION", denied, denied, denied},
};

}  // namespace

std::span<const PcscCode> pcscCodes() {
    return codes;
}

Codes atTransmission(const PcscCode& code, Phase phase, const Attempt& attempt) {
    if (phase == Phase::pin) return {errors::pinUncertain};
    if (code.inUse == errors::cardReset) return afterReset(phase, attempt);
    if (phase == Phase::signing && code.inUse == errors::readerFault)
        return afterAnswer(Answer::nothing, phase, attempt);  // perhaps it was the extended APDU
    return {code.inUse};
}

Codes atBegin(const PcscCode& code, const Attempt& attempt) {
    const bool takenOver = code.inUse == errors::cardReset && attempt.operation != Operation::sign;
    return {takenOver ? attempt.undisturbed() : code.inUse};
}

Codes atReconnect(const PcscCode& code, const Attempt& attempt) {
    // A second reset at this very moment: reading may start over once more.
    if (code.inUse == errors::cardReset && attempt.operation == Operation::read)
        return {code.inUse, done};
    return {code.inUse};
}

}  // namespace campaign
