// SPDX-License-Identifier: EUPL-1.2
#include "core/clinical/xml/xml_decoding.h"

#include <QStringDecoder>
#include <algorithm>
#include <array>
#include <cctype>
#include <cstring>
#include <optional>

namespace core::clinical {
namespace {

// What Windows-1252 has at 0x80 to 0x9F; the five holes stay what they are in Latin-1.
constexpr std::array<char16_t, 32> windowsExtra{
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x008D, 0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178};

enum class Charset { latin1, latin9, windows1252 };  // a byte a character

void append(QByteArray& text, unsigned code) {
    if (code < 0x80) {
        text += static_cast<char>(code);
    } else if (code < 0x800) {
        text += static_cast<char>(0xC0U | code >> 6U);
        text += static_cast<char>(0x80U | (code & 0x3FU));
    } else {
        text += static_cast<char>(0xE0U | code >> 12U);
        text += static_cast<char>(0x80U | (code >> 6U & 0x3FU));
        text += static_cast<char>(0x80U | (code & 0x3FU));
    }
}

unsigned latin9(unsigned byte) {
    constexpr std::array<std::pair<unsigned, unsigned>, 8> differs{{{0xA4, 0x20AC},
                                                                    {0xA6, 0x160},
                                                                    {0xA8, 0x161},
                                                                    {0xB4, 0x17D},
                                                                    {0xB8, 0x17E},
                                                                    {0xBC, 0x152},
                                                                    {0xBD, 0x153},
                                                                    {0xBE, 0x178}}};
    for (const auto& [from, to] : differs)
        if (from == byte) return to;
    return byte;
}

QByteArray fromOneByte(QByteArrayView bytes, Charset charset) {
    QByteArray text;
    text.reserve(bytes.size() * 9 / 8);
    for (const char c : bytes) {
        const unsigned byte = static_cast<unsigned char>(c);
        if (charset == Charset::windows1252 && byte >= 0x80 && byte < 0xA0)
            append(text, windowsExtra[byte - 0x80]);
        else
            append(text, charset == Charset::latin9 ? latin9(byte) : byte);
    }
    return text;
}

DecodedXml fromUtf16(QByteArrayView bytes, bool bigEndian) {
    QStringDecoder decoder(bigEndian ? QStringDecoder::Utf16BE : QStringDecoder::Utf16LE,
                           QStringDecoder::Flag::ConvertInitialBom);
    const QString text = decoder(bytes);
    return {text.toUtf8(), decoder.hasError() || bytes.size() % 2 != 0};
}

bool startsWith(QByteArrayView bytes, std::string_view start) {
    return static_cast<std::size_t>(bytes.size()) >= start.size() &&
           std::memcmp(bytes.data(), start.data(), start.size()) == 0;
}

/// The value of encoding="…" in the declaration, lower case; empty if there is none.
std::string declaredEncoding(QByteArrayView bytes) {
    const std::string_view start(bytes.data(),
                                 static_cast<std::size_t>(std::min<qsizetype>(bytes.size(), 256)));
    if (!start.starts_with("<?xml")) return {};
    const auto end = start.find("?>");
    const auto declaration = start.substr(0, end);
    auto at = declaration.find("encoding");
    if (at == std::string_view::npos) return {};
    at = declaration.find_first_of("\"'", at);
    if (at == std::string_view::npos) return {};
    const auto close = declaration.find(declaration[at], at + 1);
    if (close == std::string_view::npos) return {};
    std::string name(declaration.substr(at + 1, close - at - 1));
    for (auto& c : name) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    return name;
}

std::optional<Charset> byName(const std::string& name) {
    if (name == "iso-8859-1" || name == "latin1" || name == "iso8859-1" || name == "iso_8859-1")
        return Charset::latin1;
    if (name == "iso-8859-15" || name == "latin9" || name == "iso8859-15") return Charset::latin9;
    if (name == "windows-1252" || name == "cp1252") return Charset::windows1252;
    return {};
}

bool isAscii(QByteArrayView bytes) {
    return std::ranges::all_of(bytes, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

bool isUtf8(const std::string& name, QByteArrayView bytes) {
    if (name.empty() || name == "utf-8" || name == "utf8") return true;
    return (name == "us-ascii" || name == "ascii") && isAscii(bytes);
}

/// Not for bytes that begin with "<" and no zero beside it.
bool isWide(const std::string& name) {
    return name.starts_with("utf-16") || name.starts_with("utf-32") || name.starts_with("ucs-") ||
           name.starts_with("iso-10646-ucs-");
}

/// Rare encodings; null where Qt does not know it, or the bytes are not in it.
std::optional<QByteArray> byLibrary(QByteArrayView bytes, const std::string& name) {
    QStringDecoder decoder(name.c_str());
    if (isWide(name) || !decoder.isValid()) return {};
    const QString text = decoder(bytes);
    if (decoder.hasError() || text.contains(QChar::ReplacementCharacter)) return {};
    return text.toUtf8();
}

/// Bytes that belong to somebody else need not have a zero after them.
QByteArray endingInZero(QByteArray bytes) {
    const bool ownsThem = bytes.data_ptr().isMutable();
    return ownsThem ? bytes : QByteArray(bytes.constData(), bytes.size());
}

DecodedXml withoutMark(const QByteArray& bytes) {
    const auto name = declaredEncoding(bytes);
    if (const auto charset = byName(name)) return {fromOneByte(bytes, *charset)};
    const bool asDeclared = isUtf8(name, bytes);
    if (!asDeclared)
        if (auto text = byLibrary(bytes, name)) return {std::move(*text)};
    if (!bytes.isValidUtf8()) return {fromOneByte(bytes, Charset::windows1252), true};
    return {endingInZero(bytes), !asDeclared};
}

}  // namespace

DecodedXml decodeXml(const QByteArray& bytes) {
    using namespace std::string_view_literals;
    const QByteArrayView all(bytes);
    if (startsWith(all, "\xFF\xFE"sv)) return fromUtf16(all.sliced(2), false);
    if (startsWith(all, "\xFE\xFF"sv)) return fromUtf16(all.sliced(2), true);
    if (startsWith(all, "<\0"sv)) return fromUtf16(all, false);
    if (startsWith(all, "\0<"sv)) return fromUtf16(all, true);
    return withoutMark(startsWith(all, "\xEF\xBB\xBF") ? bytes.sliced(3) : bytes);
}

}  // namespace core::clinical
