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
        : values_(values), document_(document), entries_(values) {
        document_.observations.reserve(usual);
    }

    void read(pugi::xml_node element) { walk(element, Place(), {}, document_.sections); }

  private:
    static constexpr std::size_t usual = 32;  // observations of a document, mostly

    void walk(pugi::xml_node parent, const Place& place, NodeDepth depth,
              std::vector<Section>& sections);
    void visit(pugi::xml_node node, std::string_view name, const Place& place, NodeDepth depth,
               std::vector<Section>& sections);
    void readSection(pugi::xml_node node, NodeDepth depth, std::vector<Section>& sections);
    void noteTooDeep();
    bool readEntry(pugi::xml_node node, std::string_view name, const Place& place, Place& inside);
    void noteEmergency(pugi::xml_node node);

    const ValueReader& values_;
    ClinicalDocument& document_;
    EntryReader entries_;
};

}  // namespace core::clinical
