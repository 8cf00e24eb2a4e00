// SPDX-License-Identifier: EUPL-1.2
#include "pcsc/apdu/apdu_channel.h"

#include <algorithm>
#include <array>

#include "pcsc/base/card_errors.h"

namespace pcsc {
namespace {

constexpr std::uint8_t chainingBit = 0x10;

bool costsATry(const CommandApdu& command) {
    constexpr std::array<std::uint8_t, 3> instructions{0x20, 0x24, 0x2C};
    return std::ranges::find(instructions, command.header().ins) != instructions.end();
}

CommandApdu getResponse(std::size_t le) {
    return CommandApdu({0x00, 0xC0, 0x00, 0x00}, {}, le);
}

}  // namespace

Result<ResponseApdu> ApduChannel::exchange(const CommandApdu& command) {
    const bool t0 = transport_.protocol() == Protocol::T0;
    if (t0 && !command.fitsShort()) return fail(errors::readerShortApdu, "extended APDU on T=0");
    const WipedBytes bytes = t0 ? command.encodeT0() : command.encode();
    auto answer = transport_.transmit(bytes);
    if (!answer) return std::unexpected(std::move(answer.error()));
    return ResponseApdu::parse(std::move(*answer));
}

Result<ResponseApdu> ApduChannel::exchangeWithRightLe(const CommandApdu& command) {
    auto response = exchange(command);
    if (costsATry(command)) return response;
    // The card was left waiting for the end of a chain that broke off; now it has forgotten it.
    if (response && response->status().lastOfChainExpected()) response = exchange(command);
    const bool repeat = response && response->status().wrongLe() && command.le() > 0;
    return repeat ? exchange(command.withLe(response->status().available())) : response;
}

Result<ResponseApdu> ApduChannel::send(const CommandApdu& command) {
    auto response = exchangeWithRightLe(command);
    if (!response || command.le() == 0 || costsATry(command)) return response;
    const bool answerKeptBack = transport_.protocol() == Protocol::T0 && !command.data().empty() &&
                                response->status().value() == 0x9000 && response->data().empty();
    if (answerKeptBack) return exchangeWithRightLe(getResponse(command.le()));
    return collect(std::move(*response));
}

Result<ResponseApdu> ApduChannel::collect(ResponseApdu first) {
    Bytes data = first.data();
    StatusWord status = first.status();
    while (status.answerWaits() && data.size() < CommandApdu::leAll) {
        auto next = exchangeWithRightLe(getResponse(status.available()));
        if (!next) return next;
        status = next->status();
        if (next->data().empty()) break;  // a card that promises for ever must not hold us for ever
        data.insert(data.end(), next->data().begin(), next->data().end());
    }
    return ResponseApdu(std::move(data), status);
}

Result<ResponseApdu> ApduChannel::sendChained(const CommandApdu& command) {
    ByteView rest = command.data();
    CommandHeader header = command.header();
    header.cla |= chainingBit;
    while (rest.size() > CommandApdu::shortDataMax) {
        const auto part = rest.first(CommandApdu::shortDataMax);
        auto response = exchange(CommandApdu(header, {part.begin(), part.end()}));
        if (!response || !response->status().ok()) return response;
        rest = rest.subspan(part.size());
    }
    return send(CommandApdu(command.header(), {rest.begin(), rest.end()}, command.le()));
}

}  // namespace pcsc
