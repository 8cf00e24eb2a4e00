// SPDX-License-Identifier: EUPL-1.2
#include "pcsc/cards/cns_pin.h"

#include <algorithm>
#include <string>

#include "pcsc/base/card_errors.h"

namespace pcsc {
namespace {

constexpr std::size_t pinMin = 5;
constexpr std::size_t pinMax = 8;
constexpr std::uint8_t padding = 0xFF;

void appendBlock(WipedBytes& data, const SecretBuffer& pin) {
    data.insert(data.end(), pin.view().begin(), pin.view().end());
    data.resize(data.size() + pinMax - pin.size(), padding);
}

WipedBytes twoBlocks(const SecretBuffer& first, const SecretBuffer& second) {
    WipedBytes data;
    data.reserve(2 * pinMax);
    appendBlock(data, first);
    appendBlock(data, second);
    return data;
}

std::unexpected<Error> wrongPin(StatusWord status) {
    const auto tries = status.triesLeft();
    const auto code = tries == 0 ? errors::pinBlocked : errors::pinWrong;
    return std::unexpected(Error{code, status.text(), tries});
}

}  // namespace

Result<void> checkPinFormat(const SecretBuffer& pin) {
    const auto isDigit = [](std::uint8_t byte) { return byte >= '0' && byte <= '9'; };
    if (pin.size() >= pinMin && pin.size() <= pinMax && std::ranges::all_of(pin.view(), isDigit))
        return {};
    return fail(errors::pinFormat);
}

CommandApdu verifyCommand(std::uint8_t reference, const SecretBuffer& pin) {
    WipedBytes data;
    data.reserve(pinMax);
    appendBlock(data, pin);
    return CommandApdu({0x00, 0x20, 0x00, reference}, std::move(data));
}

CommandApdu changeCommand(std::uint8_t reference, const SecretBuffer& oldPin,
                          const SecretBuffer& newPin) {
    return CommandApdu({0x00, 0x24, 0x00, reference}, twoBlocks(oldPin, newPin));
}

CommandApdu unblockCommand(std::uint8_t reference, const SecretBuffer& puk,
                           const SecretBuffer& newPin) {
    return CommandApdu({0x00, 0x2C, 0x00, reference}, twoBlocks(puk, newPin));
}

Result<void> pinOutcome(const Result<ResponseApdu>& response) {
    if (!response) {
        const Error& error = response.error();
        return fail(errors::pinUncertain, std::string(error.code.name()) + ", " + error.cause);
    }
    const StatusWord status = response->status();
    if (status.ok()) return {};
    if (status.wrongPin()) return wrongPin(status);
    if (status.blocked()) return fail(errors::pinBlocked, status.text());
    if (status.unusable() || status.referenceNotFound())
        return fail(errors::pinUnusable, status.text());
    const auto code = status.refusedBeforehand() ? errors::cardFault : errors::pinUncertain;
    return fail(code, "PIN command " + status.text());
}

Result<void> ofPuk(Result<void> outcome) {
    if (outcome) return outcome;
    const Error& error = outcome.error();
    if (error.code == errors::pinWrong) return fail(errors::pukWrong, error.cause);
    if (error.code == errors::pinBlocked) return fail(errors::pukBlocked, error.cause);
    return outcome;
}

}  // namespace pcsc
