// SPDX-License-Identifier: EUPL-1.2
#include "core/clinical/xml/xml_parser.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <utility>

namespace core::clinical {
namespace {

enum : unsigned char { nameStart = 1, namePart = 2, blank = 4, endsValue = 8, endsText = 16 };

constexpr auto classes = [] {
    std::array<unsigned char, 256> all{};
    for (unsigned c = 0; c < all.size(); ++c) {
        const bool letter =
            (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c >= 0x80;
        const bool other = (c >= '0' && c <= '9') || c == '-' || c == '.';
        all[c] = letter ? nameStart | namePart : other ? namePart : 0;
        if (isXmlBlank(static_cast<char>(c))) all[c] |= blank;
        if (c < 0x20 || c == '"' || c == '\'' || c == '&') all[c] |= endsValue;
        if (c == 0 || c == '<' || c == '&' || c == '\r') all[c] |= endsText;
    }
    all[':'] = nameStart;
    return all;
}();

bool is(char c, unsigned char which) {
    return (classes[static_cast<unsigned char>(c)] & which) != 0;
}

/// Past the characters of that class.
const char* afterAll(const char* at, unsigned char which) {
    while (is(*at, which)) ++at;
    return at;
}

/// At the first of that class: one must follow.
const char* untilAny(const char* at, unsigned char which) {
    while (!is(*at, which)) ++at;
    return at;
}

std::string_view between(const char* from, const char* to) {
    return {from, static_cast<std::size_t>(to - from)};
}

/// Words for people may stand in them, with blanks between their elements.
bool holdsText(XmlName name) {
    switch (name) {
        case "text"_name:
        case "title"_name:
        case "originalText"_name:
        case "value"_name:
        case "desc"_name:
            return true;
        default:
            return false;
    }
}

XmlName nameIn(Vocabulary vocabulary, std::string_view local) {
    switch (vocabulary) {
        case Vocabulary::none:
        case Vocabulary::hl7:
            return xmlName(local);
        case Vocabulary::sdtc:
            return local == "statusCode" ? "sdtc:statusCode"_name : xmlOther;
        case Vocabulary::lab:
            if (local == "precondition") return "lab:precondition"_name;
            return local == "code" ? "lab:code"_name : xmlOther;
        case Vocabulary::other:
            break;
    }
    return xmlOther;
}

}  // namespace

XmlParser::XmlParser(const QByteArray& text, XmlTree& tree)
    : at_(text.constData()), end_(text.constData() + text.size()), tree_(tree) {
    // As dense as documents are; a few are denser.
    const auto size = static_cast<std::size_t>(text.size());
    tree_.entries.reserve(size / 24 + 16);
    tree_.attributes.reserve(size / 30 + 16);
    tree_.entries.push_back({at_});
    open_.reserve(32);
    open_.push_back({});
}

XmlParser::End XmlParser::run() {
    bool whole = true;
    while (whole && at_ != end_) {
        if (tree_.entries.size() > mostEntries) return End::tooMany;
        if (*at_ == '<')
            whole = markup();
        else
            characters();
    }
    whole = whole && !damaged_ && open_.size() == 1;
    while (!open_.empty()) end();
    return whole ? End::whole : End::damaged;
}

bool XmlParser::markup() {
    switch (*++at_) {
        case '/':
            ++at_;
            return closeTag();
        case '!':
            ++at_;
            return declaration();
        case '?':
            return skipTo("?>") || leaveTag();
        default:
            if (is(*at_, nameStart)) return openTag();
            damaged_ = true;  // "< 5": its writer forgot to encode it
            addText(between(at_ - 1, at_), false, XmlText::characters);
            return true;
    }
}

/// What cannot be meant as a tag is left out, to its end or to where the next one begins.
bool XmlParser::leaveTag() {
    damaged_ = true;
    const auto found = between(at_, end_).find_first_of("<>");
    if (found == std::string_view::npos) return false;
    at_ += found;
    if (*at_ == '>') ++at_;
    return true;
}

bool XmlParser::startsWith(std::string_view text) const {
    return between(at_, end_).starts_with(text);
}

bool XmlParser::skipTo(std::string_view end) {
    const auto rest = between(at_, end_);
    const auto found = rest.find(end);
    if (found == std::string_view::npos) return false;
    at_ += found + end.size();
    return true;
}

void XmlParser::skipBlanks() {
    if (is(*at_, blank)) at_ = afterAll(at_ + 1, blank);
}

/// No name at all is an empty one.
XmlParser::Name XmlParser::takeName() {
    const char* const from = at_;
    const char* colon = nullptr;
    if (is(*at_, nameStart)) at_ = afterAll(at_ + (*at_ == ':' ? 0 : 1), namePart);
    while (*at_ == ':') {
        colon = at_;
        at_ = afterAll(at_ + 1, namePart);
    }
    return {between(from, at_), colon};
}

bool XmlParser::declaration() {
    if (startsWith("--")) {
        at_ += 2;
        return skipTo("-->");
    }
    if (startsWith("[CDATA[")) return cdata();
    if (!startsWith("DOCTYPE") || open_.size() > 1) return leaveTag();
    return documentType();
}

/// Nothing in it counts; the brackets of its parts tell where it ends.
bool XmlParser::documentType() {
    for (int depth = 1; depth > 0;) {
        const auto found = between(at_, end_).find_first_of("<>\"'");
        if (found == std::string_view::npos) return false;
        at_ += found + 1;
        const char c = at_[-1];
        const bool quoted = c == '"' || c == '\'';
        const bool comment = c == '<' && startsWith("!--");
        if (quoted || comment) {
            if (!skipTo(quoted ? std::string_view(&c, 1) : "-->")) return false;
        } else {
            depth += c == '<' ? 1 : -1;
        }
    }
    return true;
}

bool XmlParser::cdata() {
    at_ += 7;
    const char* const from = at_;
    const bool whole = skipTo("]]>");
    const auto text = between(from, whole ? at_ - 3 : end_);
    addText(text, text.find('\r') != std::string_view::npos, XmlText::cdata);
    return whole;
}

void XmlParser::characters() {
    const char* const from = at_;
    skipBlanks();
    const bool layout = at_ == end_ || *at_ == '<';
    if (layout && !open_.back().keepsBlanks) return;
    at_ = from;
    bool encoded = false;
    at_ = untilAny(at_, endsText);
    for (; *at_ != '<' && at_ != end_; at_ = untilAny(at_ + 1, endsText)) encoded = true;
    addText(between(from, at_), encoded, XmlText::characters);
}

void XmlParser::addText(std::string_view text, bool encoded, XmlText kind) {
    const auto meaning = encoded ? meant(text, kind) : text;
    const auto number = static_cast<std::uint32_t>(tree_.entries.size());
    tree_.entries.push_back(
        {meaning.data(), static_cast<std::uint32_t>(meaning.size()), number + 1, 0, 0, xmlText});
}

std::string_view XmlParser::meant(std::string_view text, XmlText kind) {
    return tree_.decoded.emplace_back(decodedText(text, kind));
}

bool XmlParser::openTag() {
    const auto name = takeName();
    if (name.text.empty()) return false;
    const auto number = static_cast<std::uint32_t>(tree_.entries.size());
    tree_.entries.push_back({name.text.data(), static_cast<std::uint32_t>(name.text.size()),
                             number + 1, static_cast<std::uint32_t>(tree_.attributes.size())});
    bool whole = true;
    for (skipBlanks(); whole && is(*at_, nameStart); skipBlanks()) whole = attribute();
    begin(number, name);
    if (whole && *at_ == '/') {
        ++at_;
        end();
    }
    if (!whole || *at_ != '>') return leaveTag();
    ++at_;
    return true;
}

bool XmlParser::attribute() {
    const auto name = takeName();
    skipBlanks();
    if (*at_ != '=') return false;
    ++at_;
    skipBlanks();
    std::string_view value;
    if (!takeValue(value)) return false;
    const bool prefixed = name.colon != nullptr;
    if (name.text.front() == 'x' && scope_.enter(name.text, value, open_.size())) {
        plain_ = scope_.of({});
        return true;
    }
    auto& entry = tree_.entries.back();
    if (entry.attributeCount == mostAttributes) return true;
    ++entry.attributeCount;
    // Of those with a prefix only xsi:type says anything, whatever the prefix.
    const auto known = xmlName(name.local());
    tree_.attributes.push_back({value, prefixed && known != "type"_name ? xmlOther : known});
    return true;
}

bool XmlParser::takeValue(std::string_view& value) {
    const char quote = *at_;
    if (quote != '"' && quote != '\'') return false;
    const char* const from = ++at_;
    bool encoded = false;
    at_ = untilAny(at_, endsValue);
    for (; *at_ != quote; at_ = untilAny(at_ + 1, endsValue)) {
        if (at_ == end_) {
            at_ = from;  // no end at all: it was to end before
            return false;
        }
        encoded = encoded || *at_ == '&' || is(*at_, blank);
    }
    value = between(from, at_++);
    if (encoded) value = meant(value, XmlText::attribute);
    return true;
}

bool XmlParser::closeTag() {
    const auto& entry = tree_.entries[open_.back().number];
    const auto left = static_cast<std::size_t>(end_ - at_);
    if (open_.size() == 1 || left < entry.size || std::memcmp(at_, entry.data, entry.size) != 0)
        return closeAnother();
    at_ += entry.size;
    skipBlanks();
    if (*at_ != '>') return closeAnother();
    ++at_;
    end();
    return true;
}

/// Not the end of the element that is open: of one around it, or of none.
bool XmlParser::closeAnother() {
    const auto name = takeName().text;
    const auto most = std::min(open_.size() - 1, mostLeftOpen);
    for (std::size_t left = 0; left < most; ++left) {
        const auto& entry = tree_.entries[open_[open_.size() - 1 - left].number];
        if (std::string_view(entry.data, entry.size) != name) continue;
        for (std::size_t i = 0; i <= left; ++i) end();
        break;
    }
    return leaveTag();
}

void XmlParser::begin(std::uint32_t number, const Name& name) {
    auto& entry = tree_.entries[number];
    entry.name = resolved(name);
    auto inner = open_.back();
    inner.number = number;
    inner.entry = inner.entry || (entry.name == "entry"_name && !inner.narrative);
    inner.narrative = inner.narrative || entry.name == "text"_name;
    inner.keepsBlanks = inner.keepsBlanks || holdsText(entry.name);
    open_.push_back(inner);
    const bool mayBeMeant = inner.narrative || entry.name == "section"_name;
    if (mayBeMeant && !inner.entry && tree_.node(number).has("ID"_name)) named_.push_back(number);
}

void XmlParser::end() {
    tree_.entries[open_.back().number].end = static_cast<std::uint32_t>(tree_.entries.size());
    open_.pop_back();
    if (scope_.leave(open_.size())) plain_ = scope_.of({});
}

XmlName XmlParser::resolved(const Name& name) {
    auto vocabulary = name.colon == nullptr ? plain_ : scope_.of(name.prefix());
    if (vocabulary == Vocabulary::hl7) noNamespace_ = false;
    if (!std::exchange(rootSeen_, true))
        cda_ = vocabulary == Vocabulary::hl7 && name.local() == "ClinicalDocument";
    // Among elements of HL7 one without a namespace is foreign; where none is HL7's (an old
    // document, a fragment) it is what its name says.
    if (vocabulary == Vocabulary::none && !noNamespace_) vocabulary = Vocabulary::other;
    return nameIn(vocabulary, name.local());
}

}  // namespace core::clinical
