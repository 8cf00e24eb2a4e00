// SPDX-License-Identifier: EUPL-1.2
// What the program has to say for each fault: written from what is known about cards and PC/SC
// (cns-card 1 to 8 and docs/error-codes.md), not from what the program does.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "tests/campaign/operations.h"

namespace campaign {

/// Where in an operation a command stands: what a fault means depends on it.
enum class Phase {
    proof,      // ID_Carta, of a card not known yet
    data,       // holder and certificate, while reading
    keySearch,  // the same within a login, before the PIN
    pin,        // VERIFY, CHANGE REFERENCE DATA, RESET RETRY COUNTER: a try is at stake
    signing,    // after the PIN
};

/// For each command of an operation, given their instruction bytes.
std::vector<Phase> phasesOf(Operation operation, const std::vector<std::uint8_t>& instructions);

/// The card is out.
Codes afterRemoval(Phase phase);
/// Another program has reset it.
Codes afterReset(Phase phase, const Attempt& attempt);

enum class Answer {
    nothing,         // 0 bytes
    oneByte,         // 6F
    statusOnly,      // 6F00: no reason given
    tooLong,         // 70,000 bytes that end in no status word of ISO 7816-4
    tooLongAndFine,  // 70,000 bytes that end in 9000
};
inline constexpr std::array answers{Answer::nothing, Answer::oneByte, Answer::statusOnly,
                                    Answer::tooLong, Answer::tooLongAndFine};
const char* nameOf(Answer answer);
/// The card did as it was told, and this came back.
Codes afterAnswer(Answer answer, Phase phase, const Attempt& attempt);

struct PinMeaning {
    pcsc::ErrorCode code;
    std::optional<int> tries{};
};
/// Of a status word to VERIFY, CHANGE REFERENCE DATA or RESET RETRY COUNTER (cns-card 6; for those
/// it does not name, ISO 7816-4 table 5: whether the card got as far as comparing).
PinMeaning pinMeaning(std::uint16_t status);
/// The same of a command that shows the PUK, whose tries are never told.
PinMeaning pukMeaning(std::uint16_t status);
/// Of a status word, without data, to every PSO of a signature (cns-card 7).
pcsc::ErrorCode psoMeaning(std::uint16_t status);

}  // namespace campaign
