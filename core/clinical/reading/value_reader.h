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

    static Identifier identifier(pugi::xml_node id);
    static std::vector<Identifier> identifiers(pugi::xml_node parent);
    Code code(pugi::xml_node code, NodeDepth depth = {}) const;
    static Hl7Time time(pugi::xml_node time);
    static TimeSpan span(pugi::xml_node time);
    Value value(pugi::xml_node value) const;
    /// The words of `text` or `originalText`: its own, or those its reference points at.
    QString text(pugi::xml_node element) const;
    /// The ID its reference names, without "#"; empty if it has none.
    static QString reference(pugi::xml_node element);

  private:
    void readCoded(pugi::xml_node node, Value& value) const;
    QString words(pugi::xml_node node) const;

    const CdaTree& tree_;
    mutable StringPool pool_{};  // a reader is used by one thread
};

}  // namespace core::clinical
