// SPDX-License-Identifier: EUPL-1.2
#include "core/clinical/xml/cda_tree.h"

#include "core/clinical/xml/node_depth.h"
#include "core/clinical/xml/xml_decoding.h"

namespace core::clinical {
namespace {

// Blanks between inline elements are part of the text, so white space stays. Comments,
// instructions and document types are not even kept.
constexpr unsigned parsing = pugi::parse_default | pugi::parse_ws_pcdata | pugi::parse_fragment;

constexpr std::size_t mostElements = 2'000'000;

pugi::xml_node firstElement(pugi::xml_node document) {
    for (const auto node : document.children())
        if (node.type() == pugi::node_element) return node;
    return {};
}

void rename(pugi::xml_node element, std::string_view local, Vocabulary vocabulary) {
    const std::string_view name(element.name());
    std::string resolved;
    switch (vocabulary) {
        case Vocabulary::none:
        case Vocabulary::hl7:
            if (name.size() == local.size()) return;
            break;
        case Vocabulary::sdtc:
            resolved = "sdtc:";
            break;
        case Vocabulary::lab:
            resolved = "lab:";
            break;
        case Vocabulary::other:
            resolved = "other:";
    }
    resolved += local;
    if (resolved != name) element.set_name(resolved.c_str());
}

/// What a name is called once its prefix is resolved, if the prefix means this.
bool isCustomary(std::string_view prefix, Vocabulary vocabulary) {
    if (prefix == "sdtc") return vocabulary == Vocabulary::sdtc;
    if (prefix == "lab") return vocabulary == Vocabulary::lab;
    return vocabulary == Vocabulary::other;
}

std::size_t countDeclarations(std::string_view text) {
    std::size_t count = 0;
    for (auto at = text.find("xmlns"); at != std::string_view::npos;
         at = text.find("xmlns", at + 5))
        ++count;
    return count;
}

using Ids = std::unordered_map<std::string_view, pugi::xml_node>;

/// Below sections only texts have IDs that anything points at.
void collectIds(pugi::xml_node parent, bool inText, NodeDepth depth, Ids& ids) {
    if (!depth.mayEnter()) return;
    for (auto node = parent.first_child(); node; node = node.next_sibling()) {
        const std::string_view name(node.name());
        if (name.empty() || (!inText && name == "entry")) continue;
        const bool text = inText || name == "text";
        if (text || name == "section")
            if (const auto id = node.attribute("ID")) ids.emplace(id.value(), node);
        collectIds(node, text, depth.within(), ids);
    }
}

}  // namespace

Result<CdaTree> CdaTree::read(QByteArrayView bytes) {
    if (bytes.size() > largest) return fail(errors::documentUnreadable, "XML over the size limit");
    CdaTree tree;
    auto decoded = decodeXml(bytes);
    tree.text_ = std::move(decoded.text);
    tree.text_.reserve(64);  // never inside the object itself: the nodes' texts stay where they are
    tree.wrongEncoding_ = decoded.wrongEncoding;
    const auto declarations = countDeclarations(tree.text_);
    const auto parsed = tree.document_.load_buffer_inplace(tree.text_.data(), tree.text_.size(),
                                                           parsing, pugi::encoding_utf8);
    tree.damaged_ = !parsed;
    tree.root_ = firstElement(tree.document());
    if (!tree.root_)
        return fail(errors::documentUnreadable, std::string("no XML: ") + parsed.description());
    if (tree.namesAreResolved(declarations))
        tree.cda_ = std::string_view(tree.root_.name()) == "ClinicalDocument";
    else if (!tree.resolveNames())
        return fail(errors::documentUnreadable, "XML over the limit of elements");
    return tree;
}

/// Nearly all documents declare everything at their root, HL7 without a prefix: then names are what
/// they say, and the walk over all of them is spared.
bool CdaTree::namesAreResolved(std::size_t declarations) const {
    NamespaceScope scope;
    std::size_t atRoot = 0;
    for (auto each = root_.first_attribute(); each; each = each.next_attribute()) {
        const std::string_view name(each.name());
        if (!name.starts_with("xmlns")) continue;
        ++atRoot;
        scope.enter(each, name, 0);
        if (name.size() > 6 && !isCustomary(name.substr(6), scope.of(name.substr(6)))) return false;
    }
    return atRoot == declarations && scope.of("") == Vocabulary::hl7 && !root_.next_sibling();
}

/// Walks all elements once, without recursion: they may be nested at any depth.
bool CdaTree::resolveNames() {
    NamespaceScope scope;
    std::size_t elements = 0;
    int depth = 0;
    auto node = root_;
    noNamespace_ = true;
    while (node) {
        if (node.type() == pugi::node_element) {
            if (++elements > mostElements) return false;
            enter(node, depth, scope);
            if (const auto child = node.first_child()) {
                node = child;
                ++depth;
                continue;
            }
            scope.leave(depth);
        }
        auto next = node.next_sibling();
        while (!next) {
            node = node.parent();
            scope.leave(--depth);
            if (depth < 0) return true;
            next = node.next_sibling();
        }
        node = next;
    }
    return true;
}

void CdaTree::enter(pugi::xml_node node, int depth, NamespaceScope& scope) {
    for (auto each = node.first_attribute(); each; each = each.next_attribute())
        scope.enter(each, each.name(), depth);
    const std::string_view name(node.name());
    const auto colon = name.find(':');
    const auto prefix = colon == std::string_view::npos ? "" : name.substr(0, colon);
    const auto local = colon == std::string_view::npos ? name : name.substr(colon + 1);
    auto vocabulary = scope.of(prefix);
    if (vocabulary == Vocabulary::hl7) noNamespace_ = false;
    // Among elements of HL7 one without a namespace is foreign; where none is HL7's (an old
    // document, a fragment) it is what its name says.
    if (vocabulary == Vocabulary::none && !noNamespace_) vocabulary = Vocabulary::other;
    if (node == root_) cda_ = vocabulary == Vocabulary::hl7 && local == "ClinicalDocument";
    rename(node, local, vocabulary);
}

pugi::xml_node CdaTree::byId(std::string_view id) const {
    if (!std::exchange(idsKnown_, true)) collectIds(document(), false, {}, ids_);
    const auto found = ids_.find(id);
    return found == ids_.end() ? pugi::xml_node() : found->second;
}

}  // namespace core::clinical
