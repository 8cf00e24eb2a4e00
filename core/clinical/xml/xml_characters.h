// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <algorithm>
#include <string>
#include <string_view>

namespace core::clinical {

constexpr bool isXmlBlank(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
}

inline bool isXmlBlank(std::string_view text) {
    return std::ranges::all_of(text, [](char c) { return isXmlBlank(c); });
}

enum class XmlText { characters, attribute, cdata };

/// The five entities and numbered characters are put in, others stay as they are written; line ends
/// become one line feed, in attributes each blank becomes a space.
std::string decodedText(std::string_view text, XmlText kind);

}  // namespace core::clinical
