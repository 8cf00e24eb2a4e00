// SPDX-License-Identifier: EUPL-1.2
// The passwords that are tried first by whoever guesses (R82): common words and names, Italian
// ones too, with what people hang on them. Header only, so that the program and the mock portal
// read the same list without sharing a library. Gathered by us, word by word; copied from nowhere.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

namespace core {

inline constexpr auto commonPasswords = std::to_array<std::string_view>({
#include "core/codes/common_passwords.inc"
});

namespace common_passwords {

constexpr char lowered(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

constexpr bool isLowered(std::string_view text) {
    return std::ranges::all_of(text, [](char c) { return c == lowered(c); });
}

constexpr bool before(std::string_view listed, std::string_view password) {
    return std::ranges::lexicographical_compare(listed, password, {}, {}, lowered);
}

}  // namespace common_passwords

static_assert(std::ranges::is_sorted(commonPasswords));
static_assert(std::ranges::all_of(commonPasswords, common_passwords::isLowered));

/// True if the whole password (UTF-8) is on the list; capitals of ASCII do not matter. Makes no
/// copy of it.
constexpr bool isCommonPassword(std::string_view password) {
    const auto same = [](char a, char b) { return a == common_passwords::lowered(b); };
    const auto* const hit =
        std::ranges::lower_bound(commonPasswords, password, common_passwords::before);
    return hit != commonPasswords.end() && std::ranges::equal(*hit, password, same);
}

}  // namespace core
