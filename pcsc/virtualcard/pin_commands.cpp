// SPDX-License-Identifier: EUPL-1.2
#include "pcsc/virtualcard/pin_commands.h"

#include <algorithm>

namespace virtualcard {
namespace {

constexpr std::uint8_t pinReference = 0x10;
constexpr std::uint8_t pukReference = 0x11;
constexpr std::uint8_t specificBit = 0x80;
constexpr std::size_t blockSize = 8;
constexpr std::ptrdiff_t fewestDigits = 5;

Bytes blockOf(const std::string& digits) {
    auto block = pcsc::toBytes(digits);
    block.resize(blockSize, 0xFF);
    return block;
}

/// 5 to 8 ASCII digits, then FF to the end (cns-card 6).
bool wellFormed(ByteView block) {
    const auto end =
        std::ranges::find_if_not(block, [](std::uint8_t c) { return c >= '0' && c <= '9'; });
    return end - block.begin() >= fewestDigits &&
           std::all_of(end, block.end(), [](std::uint8_t c) { return c == 0xFF; });
}

}  // namespace

ReferenceData::ReferenceData(const std::string& digits, int tries, std::optional<int> left)
    : block_(blockOf(digits)), tries_(tries), left_(left.value_or(tries)) {}

bool ReferenceData::check(ByteView block) {
    verified_ = std::ranges::equal(block, block_);
    left_ = verified_ ? tries_ : left_ - 1;
    return verified_;
}

void ReferenceData::spendTry() {
    left_ = std::max(0, left_ - 1);
}

void ReferenceData::change(ByteView block) {
    block_.assign(block.begin(), block.end());
}

void ReferenceData::unblock(std::optional<ByteView> block) {
    if (block) change(*block);
    left_ = tries_;
    verified_ = false;
}

PinCommands::PinCommands(const CardProfile& profile)
    : quirks_(profile.quirks),
      references_(pinReferenceOf(profile)),
      activated_(profile.pinActivated),
      pin_(profile.pin, profile.pinTries, profile.pinTriesLeft),
      puk_(profile.puk, profile.pukTries, profile.pukTriesLeft) {}

void PinCommands::reset() {
    pin_.forget();
    puk_.forget();
}

ReferenceData* PinCommands::find(std::uint8_t reference) {
    const bool withBit80 = (reference & specificBit) != 0;
    if (references_ == PinReference::plain && withBit80) return nullptr;
    if (references_ == PinReference::withBit80 && !withBit80) return nullptr;
    switch (reference & ~specificBit) {
        case pinReference:
            return &pin_;
        case pukReference:
            return &puk_;
        default:
            return nullptr;
    }
}

std::optional<Reply> PinCommands::refusal(const Command& command, const ReferenceData* data) const {
    if (command.p1 > 1 || (command.p1 == 1 && command.ins != 0x2C)) return Reply{sw::wrongP1P2};
    if (data == nullptr) return Reply{sw::referenceNotFound};
    if (!activated_) return Reply{sw::notUsable};
    return std::nullopt;
}

Reply PinCommands::afterWrong(const ReferenceData& data) const {
    if (quirks_.pinWrongWithoutTries) return {sw::pinWrong};
    return {static_cast<std::uint16_t>(sw::triesLeft | data.triesLeft())};
}

Reply PinCommands::query(ReferenceData& data) {
    if (data.blocked()) return {sw::pinBlocked};
    if (quirks_.countedPinQuery) {
        data.forget();
        data.spendTry();
    }
    return data.verified() ? Reply{} : afterWrong(data);
}

Reply PinCommands::verify(const Command& command) {
    auto* data = find(command.p2);
    if (const auto refused = refusal(command, data)) return *refused;
    if (command.data.empty()) return query(*data);
    if (command.data.size() != blockSize) return {sw::wrongLength};
    if (data->blocked()) return {sw::pinBlocked};
    return data->check(command.data) ? Reply{} : afterWrong(*data);
}

Reply PinCommands::change(const Command& command) {
    auto* data = find(command.p2);
    if (const auto refused = refusal(command, data)) return *refused;
    if (command.data.size() != 2 * blockSize) return {sw::wrongLength};
    if (data->blocked()) return {sw::pinBlocked};
    const auto blocks = ByteView(command.data);
    // The form of the new value is looked at first: it must not cost a try.
    if (!wellFormed(blocks.last(blockSize))) return {sw::wrongData};
    if (!data->check(blocks.first(blockSize))) return afterWrong(*data);
    data->change(blocks.last(blockSize));
    return {};
}

Reply PinCommands::resetRetryCounter(const Command& command) {
    auto* data = find(command.p2);
    if (const auto refused = refusal(command, data)) return *refused;
    if (data != &pin_) return {sw::referenceNotFound};  // nothing unblocks a PUK
    const bool withNewPin = command.p1 == 0;
    if (command.data.size() != (withNewPin ? 2 : 1) * blockSize) return {sw::wrongLength};
    if (puk_.blocked()) return {sw::pinBlocked};
    const auto blocks = ByteView(command.data);
    if (withNewPin && !wellFormed(blocks.last(blockSize))) return {sw::wrongData};
    const bool right = puk_.check(blocks.first(blockSize));
    puk_.forget();  // used for this command only
    if (!right) return afterWrong(puk_);
    pin_.unblock(withNewPin ? std::optional(blocks.last(blockSize)) : std::nullopt);
    return {};
}

}  // namespace virtualcard
