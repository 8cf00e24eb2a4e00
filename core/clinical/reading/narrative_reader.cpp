// SPDX-License-Identifier: EUPL-1.2
#include "core/clinical/reading/narrative_reader.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>

#include "core/clinical/reading/node_text.h"
#include "core/clinical/xml/node_depth.h"
#include "core/clinical/xml/xml_characters.h"

namespace core::clinical {
namespace {

using Kind = NarrativeNode::Kind;

/// What CDA does not know is often HTML, and a block as likely as not: words of two are not one.
/// The few that style words within a line are told by name. No kind of CDA's own: they mean
/// nothing.
Kind foreignKind(std::string_view name) {
    static constexpr std::array styles = std::to_array<std::string_view>(
        {"a",     "abbr", "b", "big", "cite",  "code", "del",    "em",     "font", "i", "ins",
         "label", "mark", "q", "s",   "small", "span", "strike", "strong", "tt",   "u", "var"});
    if (const auto colon = name.rfind(':'); colon != std::string_view::npos)
        name.remove_prefix(colon + 1);
    return std::ranges::binary_search(styles, name) ? Kind::other : Kind::paragraph;
}

Kind rareKindOf(XmlNode element) {
    switch (element.name()) {
        case "caption"_name:
            return Kind::caption;
        case "col"_name:
            return Kind::column;
        case "colgroup"_name:
            return Kind::columnGroup;
        case "sub"_name:
            return Kind::subscript;
        case "sup"_name:
            return Kind::superscript;
        case "linkHtml"_name:
            return Kind::link;
        case "footnote"_name:
            return Kind::footnote;
        case "footnoteRef"_name:
            return Kind::footnoteReference;
        case "renderMultiMedia"_name:
            return Kind::media;
        default:
            return foreignKind(element.text());
    }
}

/// Blanks between their children are the source's layout, whatever it is.
bool holdsBlocksOnly(Kind kind) {
    switch (kind) {
        case Kind::table:
        case Kind::tableHead:
        case Kind::tableBody:
        case Kind::tableFoot:
        case Kind::row:
        case Kind::list:
        case Kind::columnGroup:
            return true;
        default:
            return false;
    }
}

Kind kindOf(XmlNode element) {
    switch (element.name()) {
        case "td"_name:
            return Kind::dataCell;
        case "th"_name:
            return Kind::headerCell;
        case "tr"_name:
            return Kind::row;
        case "content"_name:
            return Kind::content;
        case "paragraph"_name:
            return Kind::paragraph;
        case "list"_name:
            return Kind::list;
        case "item"_name:
            return Kind::item;
        case "br"_name:
            return Kind::lineBreak;
        case "table"_name:
            return Kind::table;
        case "tbody"_name:
            return Kind::tableBody;
        case "thead"_name:
            return Kind::tableHead;
        case "tfoot"_name:
            return Kind::tableFoot;
        default:
            return rareKindOf(element);
    }
}

int span(std::string_view text, int most) {
    int value = 1;
    std::from_chars(text.data(), text.data() + text.size(), value);
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

void readAttributes(XmlNode element, NarrativeNode& node) {
    for (const auto& each : element.attributes()) {
        switch (each.name) {
            case "ID"_name:
                node.id = trimmed(each.value);
                break;
            case "styleCode"_name:
                readStyle(each.value, node);
                break;
            case "revised"_name:
                node.deleted = each.value == "delete";
                break;
            case "listType"_name:
                node.ordered = each.value == "ordered";
                break;
            case "colspan"_name:
                node.columns = span(each.value, 100);
                break;
            case "rowspan"_name:
                node.rows = span(each.value, 1000);
                break;
            case "align"_name:
                node.align = alignment(each.value);
                break;
            case "href"_name:
            case "IDREF"_name:
            case "referencedObject"_name:
                node.reference = trimmed(each.value);
                break;
            default:
                break;
        }
    }
}

bool isLayout(XmlNode child, Kind parent) {
    return holdsBlocksOnly(parent) && !child.isElement() && isXmlBlank(child.text());
}

std::size_t countChildren(XmlNode element, Kind kind) {
    std::size_t count = 0;
    for (const auto child : element.children()) count += isLayout(child, kind) ? 0 : 1;
    return count;
}

/// `kind`: of the element.
bool readChildren(XmlNode element, Kind kind, NodeDepth depth, std::vector<NarrativeNode>& into) {
    if (element.isEmpty()) return true;
    if (!depth.mayEnter()) return false;
    into.reserve(into.size() + countChildren(element, kind));
    bool whole = true;
    bool afterText = false;  // a comment, or CDATA, cuts one run of characters in two
    for (const auto child : element.children()) {
        if (isLayout(child, kind)) continue;
        if (child.isElement()) {
            auto& node = into.emplace_back();
            node.kind = kindOf(child);
            readAttributes(child, node);
            whole = readChildren(child, node.kind, depth.within(), node.children) && whole;
        } else {
            if (!afterText) into.emplace_back();
            auto& text = into.back().text;
            if (text.isEmpty())
                text = unicode(child.text());
            else
                text += unicode(child.text());
        }
        afterText = !child.isElement();
    }
    return whole;
}

}  // namespace

bool readNarrative(XmlNode section, Narrative& narrative) {
    int count = 0;
    for ([[maybe_unused]] const auto text : section.children("text"_name)) ++count;
    narrative.present = count > 0;
    bool whole = true;
    for (const auto text : section.children("text"_name)) {
        auto* into = &narrative.nodes;
        if (count > 1) {  // only one is allowed; the words of two are not one
            auto& part = into->emplace_back();
            part.kind = Kind::paragraph;
            into = &part.children;
        }
        whole = readChildren(text, Kind::other, {}, *into) && whole;
    }
    return whole;
}

}  // namespace core::clinical
