// SPDX-License-Identifier: EUPL-1.2
#include "core/clinical/xml/xml_characters.h"

#include <charconv>
#include <optional>
#include <utility>

namespace core::clinical {
namespace {

constexpr std::size_t longestEntity = 12;  // characters between & and ;

void appendUtf8(std::string& text, unsigned code) {
    const auto more = [&](unsigned shift) {
        text += static_cast<char>(0x80U | ((code >> shift) & 0x3FU));
    };
    if (code < 0x80) {
        text += static_cast<char>(code);
    } else if (code < 0x800) {
        text += static_cast<char>(0xC0U | code >> 6U);
        more(0);
    } else if (code < 0x10000) {
        text += static_cast<char>(0xE0U | code >> 12U);
        more(6);
        more(0);
    } else {
        text += static_cast<char>(0xF0U | code >> 18U);
        more(12);
        more(6);
        more(0);
    }
}

bool isCharacter(unsigned code) {
    return code != 0 && code <= 0x10FFFF && (code < 0xD800 || code > 0xDFFF);
}

std::optional<unsigned> numbered(std::string_view digits) {
    const bool hex = digits.starts_with('x');
    if (hex) digits.remove_prefix(1);
    unsigned code = 0;
    const auto* const end = digits.data() + digits.size();
    const auto [rest, error] = std::from_chars(digits.data(), end, code, hex ? 16 : 10);
    if (error != std::errc() || rest != end || !isCharacter(code)) return {};
    return code;
}

std::optional<unsigned> meaning(std::string_view entity) {
    constexpr std::pair<std::string_view, unsigned> known[] = {
        {"lt", '<'}, {"gt", '>'}, {"amp", '&'}, {"quot", '"'}, {"apos", '\''}};
    for (const auto& [name, code] : known)
        if (entity == name) return code;
    if (entity.starts_with('#')) return numbered(entity.substr(1));
    return {};
}

/// The characters of `text` that an entity at its beginning takes up; 1 when there is none.
std::size_t appendEntity(std::string_view text, std::string& into) {
    const auto close = text.substr(0, longestEntity + 2).find(';');
    if (close != std::string_view::npos)
        if (const auto code = meaning(text.substr(1, close - 1))) {
            appendUtf8(into, *code);
            return close + 1;
        }
    into += '&';
    return 1;
}

}  // namespace

std::string decodedText(std::string_view text, XmlText kind) {
    const bool attribute = kind == XmlText::attribute;
    std::string decoded;
    decoded.reserve(text.size());
    for (std::size_t i = 0; i < text.size();) {
        const char c = text[i];
        if (c == '&' && kind != XmlText::cdata) {
            i += appendEntity(text.substr(i), decoded);
            continue;
        }
        const bool pair = c == '\r' && text.substr(i).starts_with("\r\n");
        decoded += attribute && isXmlBlank(c) ? ' ' : c == '\r' ? '\n' : c;
        i += pair ? 2 : 1;
    }
    return decoded;
}

}  // namespace core::clinical
