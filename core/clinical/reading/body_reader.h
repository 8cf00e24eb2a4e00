// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/clinical/model/clinical_document.h"
#include "core/clinical/reading/entry_reader.h"
#include "core/clinical/reading/value_reader.h"

namespace core::clinical {

/// Walks the whole document once: sections with their text, and every entry wherever it stands.
class BodyReader {
  public:
    BodyReader(const ValueReader& values, ClinicalDocument& document)
        : values_(values), document_(document), entries_(values) {}

    /// Everything within the element.
    void read(XmlNode element) { walk(element, Place(), {}, document_.sections); }
    /// The element itself.
    void readBody(XmlNode element) { visit(element, Place(), {}, document_.sections); }

  private:
    void walk(XmlNode parent, const Place& place, NodeDepth depth, std::vector<Section>& sections);
    void visit(XmlNode node, const Place& place, NodeDepth depth, std::vector<Section>& sections);
    void readSection(XmlNode node, NodeDepth depth, std::vector<Section>& sections);
    void noteTooDeep();
    bool readEntry(XmlNode node, const Place& place, Place& inside);
    static void nameGroup(const QString& name, Place& inside);
    void noteTriage(const Observation& observation);
    void noteEmergency(XmlNode node);

    const ValueReader& values_;
    ClinicalDocument& document_;
    EntryReader entries_;
};

}  // namespace core::clinical
