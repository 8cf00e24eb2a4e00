// SPDX-License-Identifier: EUPL-1.2
#include "core/clinical/reading/node_text.h"

#include <algorithm>

#include "core/clinical/xml/xml_characters.h"

namespace core::clinical {
namespace {

std::string_view withoutBlanks(std::string_view text) {
    while (!text.empty() && isXmlBlank(text.front())) text.remove_prefix(1);
    while (!text.empty() && isXmlBlank(text.back())) text.remove_suffix(1);
    return text;
}

/// ASCII without a blank beside a blank.
bool isSimple(std::string_view text) {
    bool afterBlank = false;
    for (const char c : text) {
        const bool blank = c == ' ';
        if (c < ' ' || (blank && afterBlank)) return false;
        afterBlank = blank;
    }
    return true;
}

constexpr std::size_t longestWord = 64;

/// By its ends and its middle: words of a format differ there.
std::size_t hashOf(std::string_view text) {
    const auto at = [&](std::size_t i) { return std::size_t{static_cast<unsigned char>(text[i])}; };
    const auto size = text.size();
    return size * 31 + at(0) * 7 + at(size / 2) * 13 + at(size * 3 / 4) * 5 + at(size - 1) * 3;
}

/// Not one made for a single thing, as a UUID is.
bool isOid(std::string_view text) {
    return std::ranges::all_of(text, [](char c) { return c == '.' || (c >= '0' && c <= '9'); });
}

bool isAscii(std::string_view text) {
    unsigned all = 0;
    for (const char c : text) all |= static_cast<unsigned char>(c);
    return all < 0x80;
}

}  // namespace

QString unicode(std::string_view utf8) {
    const auto size = static_cast<qsizetype>(utf8.size());
    return isAscii(utf8) ? QString::fromLatin1(utf8.data(), size)
                         : QString::fromUtf8(utf8.data(), size);
}

QString trimmed(std::string_view utf8) {
    const auto text = withoutBlanks(utf8);
    return text.empty() ? QString() : unicode(text);
}

QString StringPool::trimmed(std::string_view text) {
    if (text.empty()) return {};
    auto& known = known_[hashOf(text) % known_.size()];
    if (known.first != text) known = {text, clinical::trimmed(text)};
    return known.second;
}

QString vocabulary(std::string_view utf8) {
    thread_local std::array<QString, 512> known{};
    const auto text = withoutBlanks(utf8);
    if (text.empty()) return {};
    if (text.size() > longestWord || !isAscii(text)) return unicode(text);
    auto& word = known[hashOf(text) % known.size()];
    const QLatin1String latin(text.data(), static_cast<qsizetype>(text.size()));
    if (word != latin) word = latin;
    return word;
}

QString attribute(XmlNode node, XmlName name) {
    const auto value = node.attribute(name);
    switch (name) {
        case "typeCode"_name:
        case "classCode"_name:
        case "unit"_name:
        case "nullFlavor"_name:
            return vocabulary(value);
        case "root"_name:
            return isOid(value) ? vocabulary(value) : trimmed(value);
        default:
            return trimmed(value);
    }
}

QString wholeText(XmlNode node) {
    if (node.isEmpty()) return {};
    std::string_view only;
    int count = 0;
    node.eachText([&](std::string_view text) {
        only = text;
        ++count;
    });
    if (count == 0) return {};
    if (count == 1 && isSimple(withoutBlanks(only))) return trimmed(only);
    QString all;
    node.eachText([&](std::string_view text) { all += unicode(text); });
    return std::move(all).simplified();
}

}  // namespace core::clinical
