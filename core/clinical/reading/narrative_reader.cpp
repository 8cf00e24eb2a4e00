// SPDX-License-Identifier: EUPL-1.2
#include "core/clinical/reading/narrative_reader.h"

#include <algorithm>
#include <cctype>
#include <charconv>

#include "core/clinical/reading/node_text.h"
#include "core/clinical/xml/node_depth.h"

namespace core::clinical {
namespace {

using Kind = NarrativeNode::Kind;

struct Name {
    std::string_view name;
    Kind kind;
};

// The common ones first.
constexpr Name names[] = {
    {"td", Kind::dataCell},
    {"content", Kind::content},
    {"tr", Kind::row},
    {"th", Kind::headerCell},
    {"paragraph", Kind::paragraph},
    {"item", Kind::item},
    {"br", Kind::lineBreak},
    {"list", Kind::list},
    {"table", Kind::table},
    {"tbody", Kind::tableBody},
    {"thead", Kind::tableHead},
    {"caption", Kind::caption},
    {"tfoot", Kind::tableFoot},
    {"col", Kind::column},
    {"colgroup", Kind::columnGroup},
    {"sub", Kind::subscript},
    {"sup", Kind::superscript},
    {"linkHtml", Kind::link},
    {"footnote", Kind::footnote},
    {"footnoteRef", Kind::footnoteReference},
    {"renderMultiMedia", Kind::media},
};

Kind kindOf(std::string_view name) {
    for (const auto& each : names)
        if (each.name == name) return each.kind;
    return Kind::other;
}

int span(const char* text, int most) {
    int value = 1;
    std::from_chars(text, text + std::char_traits<char>::length(text), value);
    return std::clamp(value, 1, most);
}

bool contains(std::string_view text, std::string_view word) {
    return std::ranges::search(text, word, [](char a, char b) {
               return std::tolower(static_cast<unsigned char>(a)) == b;
           }).begin() != text.end();
}

void readStyle(std::string_view style, NarrativeNode& node) {
    node.bold = contains(style, "bold");
    node.italics = contains(style, "italic");
    node.underline = contains(style, "underline");
}

NarrativeNode::Align alignment(std::string_view align) {
    if (align == "center") return NarrativeNode::Align::center;
    if (align == "right") return NarrativeNode::Align::right;
    return align == "left" ? NarrativeNode::Align::left : NarrativeNode::Align::none;
}

void readAttributes(pugi::xml_node element, NarrativeNode& node) {
    for (auto each = element.first_attribute(); each; each = each.next_attribute()) {
        const std::string_view name(each.name());
        if (name == "ID")
            node.id = trimmed(each.value());
        else if (name == "styleCode")
            readStyle(each.value(), node);
        else if (name == "listType")
            node.ordered = std::string_view(each.value()) == "ordered";
        else if (name == "colspan")
            node.columns = span(each.value(), 100);
        else if (name == "rowspan")
            node.rows = span(each.value(), 1000);
        else if (name == "align")
            node.align = alignment(each.value());
        else if (name == "href" || name == "IDREF" || name == "referencedObject")
            node.reference = trimmed(each.value());
    }
}

bool readChildren(pugi::xml_node element, NodeDepth depth, std::vector<NarrativeNode>& into) {
    if (!depth.mayEnter()) return false;
    bool whole = true;
    bool afterText = false;  // a comment, or CDATA, cuts one run of characters in two
    for (auto child = element.first_child(); child; child = child.next_sibling()) {
        if (child.type() == pugi::node_element) {
            auto& node = into.emplace_back();
            node.kind = kindOf(child.name());
            readAttributes(child, node);
            whole = readChildren(child, depth.within(), node.children) && whole;
            afterText = false;
        } else {
            if (!afterText) into.emplace_back();
            into.back().text += QString::fromUtf8(child.value());
            afterText = true;
        }
    }
    return whole;
}

}  // namespace

bool readNarrative(pugi::xml_node text, Narrative& narrative) {
    narrative.present = true;
    return readChildren(text, {}, narrative.nodes);
}

}  // namespace core::clinical
