// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/clinical/model/values.h"
#include "core/clinical/reading/node_text.h"
#include "core/clinical/xml/cda_tree.h"
#include "core/clinical/xml/node_depth.h"

namespace core::clinical {

/// HL7 data types off the tree. Knows the tree for what references point at.
class ValueReader {
  public:
    explicit ValueReader(const CdaTree& tree) : tree_(tree) {}

    static Identifier identifier(XmlNode id);
    static std::vector<Identifier> identifiers(XmlNode parent);
    Code code(XmlNode code, NodeDepth depth = {}) const;
    static Hl7Time time(XmlNode time);
    static TimeSpan span(XmlNode time);
    Value value(XmlNode value) const;
    /// The words of `text` or `originalText`: its own, or those its reference points at.
    QString text(XmlNode element) const;
    /// The ID its reference names, without "#"; empty if it has none.
    static QString reference(XmlNode element);

  private:
    void readCoded(XmlNode node, Value& value) const;
    QString words(XmlNode node) const;
    QString referenced(std::string_view id) const;

    static constexpr qsizetype mostReferenced = 4'000'000;  // characters: no document has as many

    const CdaTree& tree_;
    mutable StringPool pool_{};  // a reader is used by one thread
    mutable std::string_view lastId_{};
    mutable QString lastText_{};
    mutable qsizetype referencedSize_ = 0;
};

}  // namespace core::clinical
