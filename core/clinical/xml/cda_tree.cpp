// SPDX-License-Identifier: EUPL-1.2
#include "core/clinical/xml/cda_tree.h"

#include "core/clinical/xml/namespace_scope.h"
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

}  // namespace

Result<CdaTree> CdaTree::read(QByteArrayView bytes) {
    if (bytes.size() > largest) return fail(errors::documentUnreadable, "XML over the size limit");
    CdaTree tree;
    auto decoded = decodeXml(bytes);
    tree.text_ = std::move(decoded.text);
    tree.text_.reserve(64);  // never inside the object itself: the nodes' texts stay where they are
    tree.wrongEncoding_ = decoded.wrongEncoding;
    const auto parsed = tree.document_.load_buffer_inplace(tree.text_.data(), tree.text_.size(),
                                                           parsing, pugi::encoding_utf8);
    tree.damaged_ = !parsed;
    tree.root_ = firstElement(tree.document_);
    if (!tree.root_)
        return fail(errors::documentUnreadable, std::string("no XML: ") + parsed.description());
    if (!tree.resolveNames())
        return fail(errors::documentUnreadable, "XML over the limits of depth or elements");
    return tree;
}

/// Walks all elements once, without recursion: how deep they are is what it is to find out.
bool CdaTree::resolveNames() {
    NamespaceScope scope;
    std::size_t elements = 0;
    int depth = 0;
    auto node = root_;
    noNamespace_ = true;
    while (node) {
        if (node.type() == pugi::node_element) {
            if (depth > deepest || ++elements > mostElements) return false;
            scope.enter(node, depth);
            const std::string_view name(node.name());
            const auto colon = name.find(':');
            const auto prefix = colon == std::string_view::npos ? "" : name.substr(0, colon);
            auto vocabulary = scope.of(prefix);
            if (vocabulary == Vocabulary::hl7) noNamespace_ = false;
            // Among elements of HL7 one without a namespace is foreign; where none is HL7's (an old
            // document, a fragment) it is what its name says.
            if (vocabulary == Vocabulary::none && !noNamespace_) vocabulary = Vocabulary::other;
            const auto local = colon == std::string_view::npos ? name : name.substr(colon + 1);
            if (node == root_) cda_ = vocabulary == Vocabulary::hl7 && local == "ClinicalDocument";
            rename(node, local, vocabulary);
            if (const auto id = node.attribute("ID")) ids_.emplace(id.value(), node);
            if (node.first_child()) {
                node = node.first_child();
                ++depth;
                continue;
            }
            scope.leave(depth);
        }
        while (node && !node.next_sibling()) {
            node = node.parent();
            scope.leave(--depth);
            if (depth < 0) return true;
        }
        node = node.next_sibling();
    }
    return true;
}

pugi::xml_node CdaTree::byId(std::string_view id) const {
    const auto found = ids_.find(id);
    return found == ids_.end() ? pugi::xml_node() : found->second;
}

}  // namespace core::clinical
