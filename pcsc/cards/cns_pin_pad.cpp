// SPDX-License-Identifier: EUPL-1.2
#include "pcsc/cards/cns_pin_pad.h"

#include <array>
#include <cstring>

#include "pcsc/apdu/response_apdu.h"
#include "pcsc/base/card_errors.h"
#include "pcsc/cards/cns_pin.h"

namespace pcsc {
namespace {

constexpr std::uint8_t blockSize = 8;
constexpr std::uint8_t asciiFromByteZero = 0x82;  // bmFormatString: unit bytes, ASCII
constexpr std::uint16_t fiveToEight = 0x0508;     // wPINMaxExtraDigit: least, most
constexpr std::uint8_t untilEnterKey = 0x02;      // bEntryValidationCondition
constexpr std::uint8_t noMessage = 0x00;
constexpr std::uint8_t readersMessages = 0xFF;

/// Part 10, 2.5.1: multi-byte fields in the byte order of the machine.
template <typename Number>
void append(Bytes& to, Number number) {
    std::array<std::uint8_t, sizeof(Number)> bytes{};
    std::memcpy(bytes.data(), &number, sizeof number);
    to.insert(to.end(), bytes.begin(), bytes.end());
}

/// `typing`: seconds from the first key on.
Bytes beginning(std::uint8_t typing) {
    return {pinPadSeconds, typing, asciiFromByteZero, blockSize, 0x00};
}

/// The command, with nothing but padding where the reader puts in what is typed.
void appendCommand(Bytes& to, std::array<std::uint8_t, 4> header, std::uint8_t size) {
    constexpr std::uint8_t padding = 0xFF;
    append(to, static_cast<std::uint32_t>(header.size() + 1U + size));
    to.insert(to.end(), header.begin(), header.end());
    to.push_back(size);
    to.insert(to.end(), size, padding);
}

ErrorCode readersOwn(std::uint16_t status) {
    switch (status) {
        case 0x6400:
            return errors::padTimeout;
        case 0x6401:
            return errors::padCancelled;
        case 0x6402:
            return errors::padMismatch;
        case 0x6403:
            return errors::padLength;
        case 0x6B80:
            return errors::padRefused;
        default:
            return errors::cancelled;  // none of its own: the card's
    }
}

bool padHasDisplay(Transport& transport, const PinPadFeatures& features) {
    if (!features.properties) return false;
    const auto properties = transport.control(*features.properties, {});
    return properties && hasDisplay(*properties);
}

Result<Bytes> typeOnPad(Transport& transport, const PinPadEntry& entry, ByteView structure) {
    if (entry.direct) return transport.control(*entry.direct, structure);
    auto begun = transport.control(*entry.start, structure);
    // Nobody has typed yet: the most that it can say is that it has begun, and else why it does
    // not.
    const bool refused = begun && !begun->empty() && *begun != Bytes{0x90, 0x00};
    if (!begun || refused) return begun;
    return transport.control(*entry.finish, {});
}

/// `structureFor` makes the structure for a reader with or without a display.
Result<void> askOnPad(Transport& transport, PinPadEntry PinPadFeatures::*way,
                      const auto& structureFor) {
    const auto features = transport.pinPad();
    const auto& entry = features.*way;
    if (!entry.offered()) return fail(errors::padRefused, "no such keys announced");
    const auto structure = structureFor(padHasDisplay(transport, features));
    return pinPadOutcome(typeOnPad(transport, entry, structure));
}

}  // namespace

Bytes pinVerifyStructure(std::uint8_t reference, bool display) {
    Bytes bytes = beginning(pinPadSeconds);
    append(bytes, fiveToEight);
    bytes.push_back(untilEnterKey);
    bytes.push_back(display ? readersMessages : noMessage);
    append(bytes, std::uint16_t{0});                // wLangId: the reader's own
    bytes.insert(bytes.end(), {0x00});              // bMsgIndex
    bytes.insert(bytes.end(), {0x00, 0x00, 0x00});  // bTeoPrologue
    appendCommand(bytes, {0x00, 0x20, 0x00, reference}, blockSize);
    return bytes;
}

Bytes pinModifyStructure(PinPadChange change, std::uint8_t reference, bool display) {
    constexpr std::uint8_t askOldConfirmNew = 0x03;
    const std::uint8_t instruction = change == PinPadChange::withPin ? 0x24 : 0x2C;
    Bytes bytes = beginning(pinPadChangeSeconds);
    bytes.insert(bytes.end(), {0x00, blockSize});  // where the present secret and the new PIN go
    append(bytes, fiveToEight);
    bytes.push_back(askOldConfirmNew);
    bytes.push_back(untilEnterKey);
    bytes.push_back(display ? readersMessages : noMessage);
    append(bytes, std::uint16_t{0});
    bytes.insert(bytes.end(), {0x00, 0x01, 0x02});  // bMsgIndex1 to 3
    bytes.insert(bytes.end(), {0x00, 0x00, 0x00});
    appendCommand(bytes, {0x00, instruction, 0x00, reference}, 2 * blockSize);
    return bytes;
}

Result<void> pinPadOutcome(const Result<Bytes>& answer) {
    if (!answer && answer.error().code == errors::padRefused) return fail(errors::padRefused);
    if (!answer) return pinOutcome(std::unexpected(answer.error()));
    const auto response = ResponseApdu::parse(*answer);
    if (!response) return pinOutcome(response);
    const auto own = readersOwn(response->status().value());
    if (own != errors::cancelled) return fail(own, response->status().text());
    return pinOutcome(response);
}

Result<void> verifyOnPad(Transport& transport, std::uint8_t reference) {
    return askOnPad(transport, &PinPadFeatures::verify,
                    [&](bool display) { return pinVerifyStructure(reference, display); });
}

Result<void> modifyOnPad(Transport& transport, PinPadChange change, std::uint8_t reference) {
    return askOnPad(transport, &PinPadFeatures::modify,
                    [&](bool display) { return pinModifyStructure(change, reference, display); });
}

}  // namespace pcsc
