// SPDX-License-Identifier: EUPL-1.2
#include "core/clinical/xml/cda_tree.h"

#include <algorithm>

#include "core/base/file_errors.h"
#include "core/clinical/xml/xml_decoding.h"
#include "core/clinical/xml/xml_parser.h"

namespace core::clinical {
namespace {

constexpr std::size_t mostRoom = 64 * 1024;  // entries that are kept room for

/// The room of the tree before, emptied: the next one need not ask for it again.
XmlTree& spareRoom() {
    thread_local XmlTree room;
    return room;
}

/// 0 when there is no element at all.
std::uint32_t firstElement(const XmlTree& tree) {
    for (std::uint32_t i = 1; i < tree.entries.size(); ++i)
        if (tree.entries[i].name != xmlText) return i;
    return 0;
}

}  // namespace

Result<CdaTree> CdaTree::read(const QByteArray& bytes) {
    if (bytes.size() > largest) return fail(errors::documentTooLarge, "XML over the size limit");
    CdaTree tree;
    auto decoded = decodeXml(bytes);
    tree.wrongEncoding_ = decoded.wrongEncoding;
    tree.text_ = std::move(decoded.text);
    tree.tree_ = std::make_unique<XmlTree>(std::move(spareRoom()));
    XmlParser parser(tree.text_, *tree.tree_);
    const auto end = parser.run();
    if (end == XmlParser::End::tooMany)
        return fail(errors::documentTooLarge, "XML over the limit of elements");
    tree.damaged_ = end == XmlParser::End::damaged;
    tree.root_ = firstElement(*tree.tree_);
    if (tree.root_ == 0) return fail(errors::documentUnreadable, "no XML");
    tree.cda_ = parser.isCda();
    tree.noNamespace_ = parser.noNamespace();
    tree.named_ = parser.takeNamed();
    return tree;
}

CdaTree::~CdaTree() {
    if (!tree_ || tree_->entries.capacity() > mostRoom) return;
    tree_->entries.clear();
    tree_->attributes.clear();
    tree_->decoded.clear();
    spareRoom() = std::move(*tree_);
}

XmlNode CdaTree::root() const {
    return tree_->node(root_);
}

CdaTree::Named CdaTree::named(std::size_t place) const {
    return {tree_->node(named_[place]).attribute("ID"_name), named_[place]};
}

void CdaTree::sortIds() const {
    ids_.reserve(named_.size());
    for (std::size_t i = 0; i < named_.size(); ++i) ids_.push_back(named(i));
    std::ranges::sort(ids_);  // of two with the same ID the first one counts
}

XmlNode CdaTree::byId(std::string_view id) const {
    if (likely_ < named_.size() && named(likely_).first == id)
        return tree_->node(named_[likely_++]);
    if (ids_.empty()) sortIds();
    const auto found = std::ranges::lower_bound(ids_, id, {}, &Named::first);
    if (found == ids_.end() || found->first != id) return {};
    likely_ = static_cast<std::size_t>(std::ranges::lower_bound(named_, found->second) -
                                       named_.begin() + 1);
    return tree_->node(found->second);
}

std::size_t CdaTree::count(XmlName name) const {
    return static_cast<std::size_t>(
        std::ranges::count(tree_->entries, name, &XmlTree::Entry::name));
}

}  // namespace core::clinical
