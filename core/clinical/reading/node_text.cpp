// SPDX-License-Identifier: EUPL-1.2
#include "core/clinical/reading/node_text.h"

#include <cstring>

#include "core/clinical/xml/node_depth.h"

namespace core::clinical {
namespace {

bool isBlank(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
}

void gather(pugi::xml_node node, NodeDepth depth, QString& text) {
    if (!depth.mayEnter()) return;
    for (auto child = node.first_child(); child; child = child.next_sibling()) {
        if (child.type() == pugi::node_element)
            gather(child, depth.within(), text);
        else
            text += QString::fromUtf8(child.value());
    }
}

}  // namespace

QString trimmed(const char* utf8) {
    while (isBlank(*utf8)) ++utf8;
    auto size = std::strlen(utf8);
    while (size > 0 && isBlank(utf8[size - 1])) --size;
    return QString::fromUtf8(utf8, static_cast<qsizetype>(size));
}

QString StringPool::trimmed(const char* utf8) {
    const std::string_view text(utf8);
    if (text.empty()) return {};
    const auto slot = (text.size() * 7 + static_cast<unsigned char>(text.back())) % known_.size();
    auto& known = known_[slot];
    if (known.first != text) known = {text, clinical::trimmed(utf8)};
    return known.second;
}

QString attribute(pugi::xml_node node, const char* name) {
    return trimmed(node.attribute(name).value());
}

const char* localAttribute(pugi::xml_node node, std::string_view localName) {
    for (auto each = node.first_attribute(); each; each = each.next_attribute()) {
        std::string_view name(each.name());
        if (const auto colon = name.find(':'); colon != std::string_view::npos)
            name.remove_prefix(colon + 1);
        if (name == localName) return each.value();
    }
    return "";
}

QString wholeText(pugi::xml_node node) {
    if (!node.first_child()) return {};
    QString text;
    gather(node, {}, text);
    return std::move(text).simplified();
}

}  // namespace core::clinical
