// SPDX-License-Identifier: EUPL-1.2
// All 65,536 status words to VERIFY, to the two commands like it, and to the signature.
#include "tests/campaign/in_process.h"

namespace campaign {
namespace {

constexpr unsigned allWords = 0x10000;

pcsc::Bytes bytesOf(std::uint16_t status) {
    return {static_cast<std::uint8_t>(status >> 8U), static_cast<std::uint8_t>(status & 0xFFU)};
}

constexpr std::uint8_t verify = 0x20;

/// Answers this instruction with the word and lets all others pass. VERIFY reaches the card all the
/// same: it is right, and what follows a word that means so has to work.
Interference::Hook answering(std::uint8_t instruction, std::uint16_t status) {
    return [instruction, status](unsigned, pcsc::ByteView command,
                                 const auto& next) -> Interference::Answer {
        if (command[1] != instruction) return next();
        if (instruction == verify) static_cast<void>(next());
        return bytesOf(status);
    };
}

std::string nameOf(const char* command, std::uint16_t status) {
    return std::string(command) + " answered " + pcsc::toHex(bytesOf(status));
}

void sweepPinCommand(Judge& judge, Operation operation, std::uint8_t instruction,
                     const char* command) {
    Stage stage(cardKinds().front());
    Session session = stage.session();
    session.prepare(operation);
    for (unsigned word = 0; word < allWords; ++word) {
        if (!judge.takes()) continue;
        const auto status = static_cast<std::uint16_t>(word);
        const auto meaning =
            operation == Operation::unblockPin ? pukMeaning(status) : pinMeaning(status);
        Outcome outcome;
        stage.between().arm(answering(instruction, status));
        judge.judge({.name = nameOf(command, status),
                     .expected = {meaning.code},
                     .work = [&] { return outcome = session.run({operation}); },
                     .card = &stage.card(),
                     .forged = true});
        if (outcome.triesTold != meaning.tries)
            judge.fail(nameOf(command, status), "a wrong number of tries was told");
        if (stage.pinCommands() != 1)
            judge.fail(nameOf(command, status), "the PIN was not sent exactly once");
    }
}

void sweepSignature(Judge& judge) {
    Stage stage(cardKinds().front());
    Session session = stage.session();
    session.prepare(Operation::sign);
    for (unsigned word = 0; word < allWords; ++word) {
        if (!judge.takes()) continue;
        const auto status = static_cast<std::uint16_t>(word);
        stage.between().arm(answering(0x2A, status));
        judge.judge({.name = nameOf("PSO", status),
                     .expected = {psoMeaning(status)},
                     .work = [&] { return session.run({Operation::sign}); },
                     .card = &stage.card()});
        if (stage.pinCommands() != 0) judge.fail(nameOf("PSO", status), "the PIN was sent again");
    }
}

}  // namespace

void statusWords(Judge& judge) {
    sweepPinCommand(judge, Operation::login, verify, "VERIFY");
    sweepPinCommand(judge, Operation::changePin, 0x24, "CHANGE REFERENCE DATA");
    sweepPinCommand(judge, Operation::unblockPin, 0x2C, "RESET RETRY COUNTER");
    sweepSignature(judge);
}

}  // namespace campaign
