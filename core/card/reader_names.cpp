// SPDX-License-Identifier: EUPL-1.2
#include "core/card/reader_names.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <vector>

namespace core {
namespace {

// Parts of names, in lower case.
constexpr std::array<std::string_view, 9> virtualNames{
    "windows hello",  "microsoft virtual smart card",
    "microsoft uicc", "microsoft ifd",
    "yubico yubikey", "nitrokey",
    "solokey",        "google titan",
    "trustkey",
};

// Whole words, in lower case.
constexpr std::array<std::string_view, 5> radioWords{"contactless", "cless", "cl", "picc", "nfc"};
constexpr std::array<std::string_view, 3> contactWords{"contact", "icc", "smartcard"};

std::string lower(std::string_view text) {
    std::string result(text);
    std::ranges::transform(result, result.begin(), [](unsigned char c) {
        return static_cast<char>(c < 0x80 ? std::tolower(c) : c);
    });
    return result;
}

bool isPartOfWord(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0x80 || std::isalnum(byte) != 0 || c == '/' || c == '-';
}

/// In lower case, without brackets and blanks.
std::vector<std::string> words(std::string_view name) {
    std::vector<std::string> found(1);
    for (const char c : lower(name)) {
        if (isPartOfWord(c))
            found.back() += c;
        else if (!found.back().empty())
            found.emplace_back();
    }
    if (found.back().empty()) found.pop_back();
    return found;
}

bool isOneOf(const auto& list, std::string_view word) {
    return std::ranges::find(list, word) != list.end();
}

}  // namespace

bool isVirtualReader(std::string_view name) {
    const auto text = lower(name);
    return std::ranges::any_of(
        virtualNames, [&](std::string_view part) { return text.find(part) != std::string::npos; });
}

bool isContactlessSlot(std::string_view name) {
    return std::ranges::any_of(words(name),
                               [](const auto& word) { return isOneOf(radioWords, word); });
}

std::string readerBase(std::string_view name) {
    auto parts = words(name);
    // pcsc-lite ends a name with the numbers of reader and slot, Windows with one number.
    if (parts.size() > 1 && parts.back().size() <= 2) parts.pop_back();
    std::vector<std::string> kept;
    for (auto& part : parts) {
        const bool kind = isOneOf(radioWords, part) || isOneOf(contactWords, part);
        // "[uTrust 4701 F Contact Reader]" repeats the name.
        if (!kind && !isOneOf(kept, part)) kept.push_back(std::move(part));
    }
    std::string base;
    for (const auto& part : kept) base += part + ' ';
    return base;
}

}  // namespace core
