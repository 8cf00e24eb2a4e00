// SPDX-License-Identifier: EUPL-1.2
#include "pcsc/virtualcard/chip.h"

namespace virtualcard {
namespace {

enum Instruction : std::uint8_t {
    verify = 0x20,
    manageSecurityEnvironment = 0x22,
    changeReferenceData = 0x24,
    performSecurityOperation = 0x2A,
    resetRetryCounter = 0x2C,
    getChallenge = 0x84,
    selectFile = 0xA4,
    readBinary = 0xB0,
    getResponse = 0xC0,
};

constexpr std::uint8_t plainClass = 0x00;
constexpr std::uint8_t chainingClass = 0x10;
constexpr std::size_t longestChain = 4096;

bool halfDuplex(pcsc::Protocol protocol, const Quirks& quirks) {
    return protocol == pcsc::Protocol::T0 || quirks.t0Answers;
}

bool sameCommand(const Command& a, const Command& b) {
    return a.ins == b.ins && a.p1p2() == b.p1p2();
}

Bytes statusOnly(std::uint16_t status) {
    return {static_cast<std::uint8_t>(status >> 8U), static_cast<std::uint8_t>(status & 0xFFU)};
}

}  // namespace

Chip::Chip(const CardProfile& profile, RawRsa rawRsa)
    : protocol_(profile.protocol),
      keyBits_(profile.keyBits),
      quirks_(profile.quirks),
      files_(profile),
      pins_(profile),
      keys_(profile, std::move(rawRsa)),
      answers_(halfDuplex(profile.protocol, profile.quirks)) {}

void Chip::reset() {
    files_.reset();
    pins_.reset();
    keys_.reset();
    answers_.clear();
    chained_.reset();
}

void Chip::setQuirks(const Quirks& quirks) {
    quirks_ = quirks;
    files_.setQuirks(quirks);
    pins_.setQuirks(quirks);
    answers_.setHalfDuplex(halfDuplex(protocol_, quirks));
}

bool Chip::extendedAllowed() const {
    return keyBits_ > 1024 && !quirks_.refuseExtended;
}

Bytes Chip::process(ByteView apdu) {
    auto command = parseCommand(apdu, protocol_);
    if (!command || (command->extended && !extendedAllowed())) return statusOnly(sw::wrongLength);
    return execute(std::move(*command));
}

Bytes Chip::execute(Command command) {
    if (const auto partial = chain(command)) return statusOnly(partial->status);
    if (command.ins != getResponse) answers_.clear();
    return answers_.answer(command, dispatch(command));
}

std::optional<Reply> Chip::chain(Command& command) {
    if (command.cla != plainClass && (command.cla != chainingClass || quirks_.refuseChaining))
        return Reply{sw::unknownClass};
    const bool goesOn = chained_ && sameCommand(*chained_, command);
    if (chained_ && !goesOn) {
        chained_.reset();
        return Reply{sw::lastOfChain};
    }
    if (goesOn)
        command.data.insert(command.data.begin(), chained_->data.begin(), chained_->data.end());
    chained_.reset();
    if (command.data.size() > longestChain) return Reply{sw::wrongLength};
    if (command.cla == plainClass) return std::nullopt;
    chained_ = std::move(command);
    return Reply{};
}

Reply Chip::dispatch(const Command& command) {
    switch (command.ins) {
        case verify:
            return pins_.verify(command);
        case manageSecurityEnvironment:
            return keys_.manageEnvironment(command);
        case changeReferenceData:
            return pins_.change(command);
        case performSecurityOperation:
            return keys_.performOperation(command, files_.currentDirectory(), pins_.pinVerified());
        case resetRetryCounter:
            return pins_.resetRetryCounter(command);
        case getChallenge:
            return keys_.getChallenge(command);
        case selectFile:
            return files_.select(command);
        case readBinary:
            return files_.readBinary(command);
        case getResponse:
            return answers_.getResponse(command);
        default:
            return {sw::unknownInstruction};
    }
}

}  // namespace virtualcard
