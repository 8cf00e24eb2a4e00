// SPDX-License-Identifier: EUPL-1.2
#include "pcsc/virtualcard/key_commands.h"

#include <random>

namespace virtualcard {
namespace {

constexpr std::uint8_t restoreEnvironment = 0xF3;
constexpr std::uint8_t cardEnvironment = 0x03;  // the one that holds RSA (cns-card 7)
constexpr std::uint8_t decipherTemplate = 0xB8;
constexpr std::uint8_t signatureTemplate = 0xB6;
constexpr std::uint16_t psoDecipher = 0x8086;
constexpr std::uint16_t psoSign = 0x9E9A;
constexpr std::uint8_t paddingIndicator = 0x00;
constexpr std::uint16_t idemiaKeyDirectory = 0x9002;
constexpr std::uint16_t infocamereKeyDirectory = 0x0000;
constexpr std::size_t idemiaLongestChallenge = 32;
constexpr std::size_t longestChallenge = 256;

/// Of the folder that has to be selected for the key; none with the classic layout.
std::optional<std::uint16_t> keyDirectory(Layout layout) {
    if (layout == Layout::idemia2021) return idemiaKeyDirectory;
    if (layout == Layout::infocamere1204) return infocamereKeyDirectory;
    return std::nullopt;
}

std::uint8_t keyReference(Layout layout) {
    switch (layout) {
        case Layout::classic:
            return 0x01;
        case Layout::idemia2021:
            return 0x02;
        case Layout::infocamere1204:
            return 0x21;
        case Layout::ace2025:
            break;
    }
    return 0xFF;  // no real one is known: none that a client tries is right
}

/// The value of tag 83 (public) or 84 (private key reference) when it is one byte long.
std::optional<std::uint8_t> findKeyReference(ByteView tags) {
    while (tags.size() >= 2 && tags.size() >= tags[1] + 2U) {
        if ((tags[0] == 0x83 || tags[0] == 0x84) && tags[1] == 1) return tags[2];
        tags = tags.subspan(tags[1] + 2U);
    }
    return std::nullopt;
}

bool setsTemplate(std::uint8_t p1) {
    return (p1 & 0x0FU) == 0x01;
}

}  // namespace

KeyCommands::KeyCommands(const CardProfile& profile, RawRsa rawRsa)
    : rawRsa_(std::move(rawRsa)),
      layout_(profile.layout),
      keySize_(static_cast<std::size_t>(profile.keyBits) / 8) {}

void KeyCommands::reset() {
    restored_ = false;
    decipherKey_.reset();
    signatureKey_.reset();
}

Reply KeyCommands::manageEnvironment(const Command& command) {
    if (command.p1 == restoreEnvironment) {
        if (!command.data.empty()) return {sw::wrongLength};
        return restore(command.p2);
    }
    if (!setsTemplate(command.p1)) return {sw::wrongP1P2};
    return setKey(command);
}

Reply KeyCommands::restore(std::uint8_t environment) {
    if (environment != cardEnvironment) return {sw::referenceNotFound};
    reset();
    restored_ = true;
    return {};
}

Reply KeyCommands::setKey(const Command& command) {
    if (command.p2 != decipherTemplate && command.p2 != signatureTemplate) return {sw::wrongP1P2};
    const auto key = findKeyReference(command.data);
    if (!key) return {sw::wrongData};
    if (*key != keyReference(layout_)) return {sw::referenceNotFound};
    (command.p2 == decipherTemplate ? decipherKey_ : signatureKey_) = *key;
    return {};
}

Reply KeyCommands::performOperation(const Command& command, const File& directory,
                                    bool pinVerified) const {
    const ByteView data = command.data;
    if (command.p1p2() == psoSign) return useKey(signatureKey_, data, directory, pinVerified);
    if (command.p1p2() != psoDecipher) return {sw::wrongP1P2};
    if (data.empty()) return {sw::wrongLength};
    if (data.front() != paddingIndicator) return {sw::wrongData};
    return useKey(decipherKey_, data.subspan(1), directory, pinVerified);
}

Reply KeyCommands::useKey(const std::optional<std::uint8_t>& key, ByteView block,
                          const File& directory, bool pinVerified) const {
    if (!restored_ || !key) return {sw::conditions};
    if (const auto folder = keyDirectory(layout_); folder && directory.id() != *folder)
        return {sw::notUsable};
    if (!pinVerified) return {sw::securityStatus};
    if (block.size() != keySize_) return {sw::wrongLength};
    auto result = rawRsa_ ? rawRsa_(block) : Bytes{};
    if (result.size() != keySize_) return {sw::wrongData};
    return {sw::ok, std::move(result)};
}

Reply KeyCommands::getChallenge(const Command& command) const {
    if (command.p1p2() != 0) return {sw::wrongP1P2};
    const auto longest = layout_ == Layout::idemia2021 ? idemiaLongestChallenge : longestChallenge;
    if (!command.expected || *command.expected > longest) return {sw::wrongLength};
    std::random_device random;
    Bytes challenge(*command.expected);
    for (auto& byte : challenge) byte = static_cast<std::uint8_t>(random() & 0xFFU);
    return {sw::ok, std::move(challenge)};
}

}  // namespace virtualcard
