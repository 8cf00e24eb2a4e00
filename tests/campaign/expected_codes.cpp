// SPDX-License-Identifier: EUPL-1.2
#include "tests/campaign/expected_codes.h"

#include "pcsc/base/card_errors.h"

namespace campaign {
namespace {

namespace errors = pcsc::errors;

constexpr std::size_t proofCommands = 2;  // SELECT and READ BINARY of ID_Carta

bool costsATry(std::uint8_t instruction) {
    return instruction == 0x20 || instruction == 0x24 || instruction == 0x2C;
}

Phase beginning(Operation operation) {
    if (operation == Operation::read) return Phase::proof;
    return operation == Operation::sign ? Phase::signing : Phase::keySearch;
}

/// The operation may go on as if nothing had been: how it then ends.
Codes orUndisturbed(pcsc::ErrorCode code, const Attempt& attempt) {
    return {code, attempt.undisturbed()};
}

/// A card that answers, but not what was asked for.
Codes afterRefusal(Phase phase, const Attempt& attempt) {
    switch (phase) {
        case Phase::proof:
            return {errors::cardUnknown};  // cns-card 1: no PIN without the second proof
        case Phase::data:
            return {done};  // cns-card 4: show what is whole
        case Phase::keySearch:
            return orUndisturbed(errors::cardNoCertificate, attempt);
        case Phase::pin:
            return {errors::pinUncertain};
        case Phase::signing:
            return {errors::cardFault};
    }
    return {};
}

/// cns-card 8: fewer than 2 bytes is an error, and the card is still there.
Codes afterNoAnswer(Phase phase) {
    if (phase == Phase::pin) return {errors::pinUncertain};
    // cns-card 7: a PSO whose transmission fails is tried by command chaining, and then the reader
    // is said not to be able to do it.
    if (phase == Phase::signing) return {errors::readerFault, errors::readerShortApdu, done};
    return {errors::readerFault};
}

}  // namespace

std::vector<Phase> phasesOf(Operation operation, const std::vector<std::uint8_t>& instructions) {
    std::vector<Phase> phases;
    auto phase = beginning(operation);
    for (const auto instruction : instructions) {
        if (phase == Phase::proof && phases.size() == proofCommands) phase = Phase::data;
        const bool atStake = costsATry(instruction);
        phases.push_back(atStake ? Phase::pin : phase);
        if (atStake) phase = Phase::signing;
    }
    return phases;
}

Codes afterRemoval(Phase phase) {
    return {phase == Phase::pin ? errors::pinUncertain : errors::cardRemoved};
}

Codes afterReset(Phase phase, const Attempt& attempt) {
    switch (phase) {
        case Phase::proof:
        case Phase::data:
            return {done};  // cns-card 8: reconnect, then start over
        case Phase::keySearch:
            return orUndisturbed(errors::cardReset, attempt);
        case Phase::pin:
            return {errors::pinUncertain};  // cns-card 6
        case Phase::signing:
            return {errors::cardReset};  // the PIN is lost, and never sent again by itself
    }
    return {};
}

const char* nameOf(Answer answer) {
    static constexpr std::array names{"0 bytes", "1 byte", "2 bytes", "70,000 bytes",
                                      "70,000 bytes and 9000"};
    return names.at(static_cast<std::size_t>(answer));
}

Codes afterAnswer(Answer answer, Phase phase, const Attempt& attempt) {
    switch (answer) {
        case Answer::nothing:
        case Answer::oneByte:
            return afterNoAnswer(phase);
        case Answer::statusOnly:
        case Answer::tooLong:
            return afterRefusal(phase, attempt);
        case Answer::tooLongAndFine:
            break;
    }
    // A status word is all that SELECT, MSE and the PIN commands are asked for.
    auto codes = afterRefusal(phase, attempt);
    codes.push_back(phase == Phase::pin ? done : attempt.undisturbed());
    return codes;
}

PinMeaning pinMeaning(std::uint16_t status) {
    if (status == 0x9000 || status >> 8U == 0x61) return {done};
    if (status == 0x63C0) return {errors::pinBlocked, 0};
    if (status >> 4U == 0x63C) return {errors::pinWrong, status & 0x0F};
    if (status == 0x6300) return {errors::pinWrong};
    if (status == 0x6983) return {errors::pinBlocked};
    if (status == 0x6984 || status == 0x6A88) return {errors::pinUnusable};
    // Checking errors: the command was refused before anything was compared.
    const unsigned sw1 = status >> 8U;
    if (sw1 >= 0x67 && sw1 <= 0x6E) return {errors::cardFault};
    return {errors::pinUncertain};
}

PinMeaning pukMeaning(std::uint16_t status) {
    const auto code = pinMeaning(status).code;
    if (code == errors::pinWrong) return {errors::pukWrong};
    return {code == errors::pinBlocked ? errors::pukBlocked : code};
}

pcsc::ErrorCode psoMeaning(std::uint16_t status) {
    return status == 0x6700 ? errors::readerShortApdu : errors::cardFault;
}

}  // namespace campaign
