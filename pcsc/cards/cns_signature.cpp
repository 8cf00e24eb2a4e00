// SPDX-License-Identifier: EUPL-1.2
#include "pcsc/cards/cns_signature.h"

#include <utility>

#include "pcsc/base/card_errors.h"

namespace pcsc {
namespace {

Result<void> manageEnvironment(ApduChannel& channel, const CommandApdu& command) {
    const auto response = channel.send(command);
    if (!response) return std::unexpected(response.error());
    if (response->status().ok()) return {};
    return fail(errors::cardFault, "MANAGE SECURITY ENVIRONMENT " + response->status().text());
}

Result<void> prepareKey(ApduChannel& channel, CnsFiles& files, const CnsKeyPlace& key) {
    if (key.keyInOwnFolder) {
        if (auto selected = files.select(key.keyFolder); !selected) return selected;
    }
    // RESTORE carries an Lc of zero, which looks like an Le.
    const CommandApdu restore({0x00, 0x22, 0xF3, 0x03}, {}, CommandApdu::leAll);
    if (auto restored = manageEnvironment(channel, restore); !restored) return restored;
    return manageEnvironment(channel,
                             CommandApdu({0x00, 0x22, 0xF1, 0xB8}, {0x83, 0x01, key.keyReference}));
}

CommandApdu decipherCommand(ByteView block) {
    WipedBytes data{0x00};  // padding indicator
    data.insert(data.end(), block.begin(), block.end());
    return CommandApdu({0x00, 0x2A, 0x80, 0x86}, std::move(data), CommandApdu::leAll);
}

bool refusesExtended(const Result<ResponseApdu>& response) {
    if (response) return response->status().wrongLength();
    return response.error().code == errors::readerFault ||
           response.error().code == errors::readerShortApdu;
}

bool refusesChaining(const Result<ResponseApdu>& response) {
    if (!response) return response.error().code == errors::readerFault;
    const StatusWord status = response->status();
    return status.classUnknown() || status.chainingUnknown() || status.wrongLength();
}

/// A reader that fails once may have had a bad moment; one that fails again at the same refuses it.
Result<ResponseApdu> persistently(const auto& send) {
    auto response = send();
    const bool failed = !response && response.error().code == errors::readerFault;
    return failed ? send() : response;
}

Result<ResponseApdu> sendDecipher(ApduChannel& channel, const CommandApdu& command) {
    if (command.fitsShort()) return channel.send(command);
    auto response = persistently([&] { return channel.send(command); });
    if (!refusesExtended(response)) return response;
    response = persistently([&] { return channel.sendChained(command); });
    if (!refusesChaining(response)) return response;
    return fail(errors::readerShortApdu, "neither extended APDU nor command chaining");
}

}  // namespace

Result<Bytes> cnsRawSign(ApduChannel& channel, CnsFiles& files, const CnsKeyPlace& key,
                         ByteView block) {
    if (auto ready = prepareKey(channel, files, key); !ready)
        return std::unexpected(std::move(ready.error()));
    const auto response = sendDecipher(channel, decipherCommand(block));
    if (!response) return std::unexpected(response.error());
    if (response->status().value() != 0x9000 || response->data().size() != block.size())
        return fail(errors::cardFault, "PSO DECIPHER " + response->status().text());
    return response->data();
}

}  // namespace pcsc
