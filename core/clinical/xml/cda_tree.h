// SPDX-License-Identifier: EUPL-1.2
// A CDA document as a tree of elements whose names mean what they say.
#pragma once

#include <QByteArray>
#include <cstdint>
#include <memory>
#include <string_view>
#include <utility>
#include <vector>

#include "core/base/base.h"
#include "core/clinical/xml/xml_tree.h"

namespace core::clinical {

/// Element names after reading: HL7's own without prefix ("section"), whatever prefix the document
/// chose; "sdtc:…" and "lab:…" of these two namespaces; xmlOther of any other. Owns the text
/// that the nodes point into: move only.
class CdaTree {
  public:
    /// document.unreadable when there is not one element, document.too-large when it is over the
    /// limits. It may be nested at any depth: whoever goes down recursively has to count
    /// (NodeDepth).
    static Result<CdaTree> read(const QByteArray& bytes);

    ~CdaTree();
    CdaTree(CdaTree&&) = default;
    CdaTree& operator=(CdaTree&&) = default;

    /// ClinicalDocument, or the first element there is.
    XmlNode root() const;
    /// What is around it; fragments may have several elements.
    XmlNode document() const { return tree_->document(); }
    /// The element of a section's text with that ID, or the section; null if none. Not for two
    /// threads at a time.
    XmlNode byId(std::string_view id) const;
    /// How many elements of that name there are, at any depth.
    std::size_t count(XmlName name) const;

    bool isCda() const { return cda_; }  // {urn:hl7-org:v3}ClinicalDocument
    bool wrongEncoding() const { return wrongEncoding_; }
    bool damaged() const { return damaged_; }
    bool noNamespace() const { return noNamespace_; }

    static constexpr qsizetype largest = qsizetype{32} * 1024 * 1024;  // bytes

  private:
    using Named = std::pair<std::string_view, std::uint32_t>;

    CdaTree() = default;
    Named named(std::size_t place) const;
    void sortIds() const;

    QByteArray text_{};  // nodes point into both of these
    std::unique_ptr<XmlTree> tree_{};
    std::uint32_t root_ = 0;
    std::vector<std::uint32_t> named_{};  // with an ID, in document order
    mutable std::vector<Named> ids_{};
    mutable std::size_t likely_ = 0;  // place in `named_` that is asked for next, mostly
    bool cda_ = false;
    bool wrongEncoding_ = false;
    bool damaged_ = false;
    bool noNamespace_ = false;
};

}  // namespace core::clinical
