// SPDX-License-Identifier: EUPL-1.2
// A CDA document as a tree of elements whose names mean what they say.
#pragma once

#include <QByteArrayView>
#include <pugixml.hpp>
#include <string>
#include <string_view>
#include <unordered_map>

#include "core/base/base.h"
#include "core/clinical/xml/namespace_scope.h"

namespace core::clinical {

/// Element names after reading: HL7's own without prefix ("section"), whatever prefix the document
/// chose; "sdtc:…" and "lab:…" of these two namespaces; "other:…" of any other. Owns the text that
/// the nodes point into: move only.
class CdaTree {
  public:
    /// No DTD, no entities beyond the five, no network: pugixml has none of them.
    /// document.unreadable when there is not one element, or when it is over the limits. It may be
    /// nested at any depth: whoever goes down recursively has to count (NodeDepth).
    static Result<CdaTree> read(QByteArrayView bytes);

    CdaTree(CdaTree&&) = default;
    CdaTree& operator=(CdaTree&&) = default;

    /// ClinicalDocument, or the first element there is.
    pugi::xml_node root() const { return root_; }
    /// The document node; fragments may have several elements.
    pugi::xml_node document() const { return document_.root(); }
    /// The element of a section's text with that ID; null if none. Not for two threads at a time.
    pugi::xml_node byId(std::string_view id) const;

    bool isCda() const { return cda_; }  // {urn:hl7-org:v3}ClinicalDocument
    bool wrongEncoding() const { return wrongEncoding_; }
    bool damaged() const { return damaged_; }
    bool noNamespace() const { return noNamespace_; }

    static constexpr qsizetype largest = qsizetype{32} * 1024 * 1024;  // bytes

  private:
    CdaTree() = default;
    bool namesAreResolved(std::size_t declarations) const;
    bool resolveNames();
    void enter(pugi::xml_node node, int depth, NamespaceScope& scope);

    std::string text_{};
    pugi::xml_document document_{};
    pugi::xml_node root_{};
    mutable std::unordered_map<std::string_view, pugi::xml_node> ids_{};
    mutable bool idsKnown_ = false;
    bool cda_ = false;
    bool wrongEncoding_ = false;
    bool damaged_ = false;
    bool noNamespace_ = false;
};

}  // namespace core::clinical
