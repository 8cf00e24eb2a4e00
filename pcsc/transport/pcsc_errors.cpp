// SPDX-License-Identifier: EUPL-1.2
#include "pcsc/transport/pcsc_errors.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string>

#include "pcsc/base/bytes.h"
#include "pcsc/base/card_errors.h"

namespace pcsc {
namespace {

using winscard::Code;

enum class Certainty { sure, maybeGone };

struct Meaning {
    Code code;
    ErrorCode connecting;
    ErrorCode inUse;
    Certainty certainty = Certainty::sure;
};

// Codes that are not here are reader.fault in both columns, and sure.
constexpr std::array meanings{
    Meaning{Code::noService, errors::serviceMissing, errors::serviceMissing},
    Meaning{Code::serviceStopped, errors::serviceMissing, errors::serviceMissing},
    Meaning{Code::shutdown, errors::serviceMissing, errors::serviceMissing},
    Meaning{Code::securityViolation, errors::serviceDenied, errors::serviceDenied},
    Meaning{Code::noAccess, errors::serviceDenied, errors::serviceDenied},

    Meaning{Code::unknownReader, errors::readerGone, errors::readerGone},
    Meaning{Code::readerUnavailable, errors::readerGone, errors::readerGone},
    Meaning{Code::noReadersAvailable, errors::readerGone, errors::readerGone},

    Meaning{Code::noSmartcard, errors::cardAbsent, errors::cardRemoved},
    Meaning{Code::removedCard, errors::cardAbsent, errors::cardRemoved},
    // macOS says "unpowered" where others say "reset"; the way on is the same: start over.
    Meaning{Code::resetCard, errors::cardMute, errors::cardReset},
    Meaning{Code::unpoweredCard, errors::cardMute, errors::cardReset},
    Meaning{Code::unresponsiveCard, errors::cardMute, errors::cardMute},
    // It answers, but neither by T=0 nor by T=1: no CNS.
    Meaning{Code::unsupportedCard, errors::cardUnknown, errors::cardUnknown},
    Meaning{Code::cardUnsupported, errors::cardUnknown, errors::cardUnknown},
    Meaning{Code::protocolMismatch, errors::cardUnknown, errors::cardUnknown},
    Meaning{Code::sharingViolation, errors::cardBusy, errors::cardBusy},
    Meaning{Code::serverTooBusy, errors::cardBusy, errors::cardBusy},

    Meaning{Code::cancelled, errors::cancelled, errors::cancelled},
    Meaning{Code::systemCancelled, errors::cancelled, errors::cancelled},
    Meaning{Code::cancelledByUser, errors::cancelled, errors::cancelled},

    // After a removal pcsc-lite says these for up to its polling time of 0.4 s; after the end of
    // the service too.
    Meaning{Code::notTransacted, errors::readerFault, errors::readerFault, Certainty::maybeGone},
    Meaning{Code::commError, errors::readerFault, errors::readerFault, Certainty::maybeGone},
    Meaning{Code::commDataLost, errors::readerFault, errors::readerFault, Certainty::maybeGone},
    Meaning{Code::invalidHandle, errors::readerFault, errors::readerFault, Certainty::maybeGone},
    Meaning{Code::invalidValue, errors::readerFault, errors::readerFault, Certainty::maybeGone},
    Meaning{Code::notReady, errors::readerFault, errors::readerFault, Certainty::maybeGone},
};

Meaning meaningOf(Code code) {
    const auto* found = std::ranges::find(meanings, code, &Meaning::code);
    return found != meanings.end() ? *found
                                   : Meaning{code, errors::readerFault, errors::readerFault};
}

std::string cause(std::string_view call, Code code) {
    const auto value = static_cast<std::uint32_t>(code);
    const Bytes bytes{
        static_cast<std::uint8_t>(value >> 24U), static_cast<std::uint8_t>(value >> 16U & 0xFFU),
        static_cast<std::uint8_t>(value >> 8U & 0xFFU), static_cast<std::uint8_t>(value & 0xFFU)};
    return std::string(call) + " " + toHex(bytes);
}

}  // namespace

Error connectError(std::string_view call, Code code) {
    return {meaningOf(code).connecting, cause(call, code)};
}

Error useError(std::string_view call, Code code) {
    return {meaningOf(code).inUse, cause(call, code)};
}

bool maybeGone(Code code) {
    return meaningOf(code).certainty == Certainty::maybeGone;
}

ServiceState serviceState(Code code) {
    // pcscd hangs up on a client that polkit refuses, before the first answer: libpcsclite says
    // "communication error".
    const bool refused =
        code == Code::commError || meaningOf(code).connecting == errors::serviceDenied;
    return refused ? ServiceState::denied : ServiceState::missing;
}

}  // namespace pcsc
