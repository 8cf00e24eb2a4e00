// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>

#include "core/clinical/model/entries.h"
#include "core/clinical/reading/value_reader.h"

namespace core::clinical {

/// One entry off the tree, without what is nested in it.
class EntryReader {
  public:
    explicit EntryReader(const ValueReader& values) : values_(values) {}

    Observation observation(pugi::xml_node node, const Place& place) const;
    Administration administration(pugi::xml_node node, const Place& place) const;
    Act act(pugi::xml_node node, Act::Kind kind, const Place& place) const;
    static Media media(pugi::xml_node node, int section);
    static Media body(pugi::xml_node node);

    /// nullopt when the element is none of them.
    static std::optional<Act::Kind> actKind(std::string_view name);

  private:
    ReferenceRange range(pugi::xml_node node) const;
    std::vector<QString> notes(pugi::xml_node node) const;
    void readProduct(pugi::xml_node consumable, Administration& into) const;
    void readNested(pugi::xml_node node, Administration& into) const;

    const ValueReader& values_;
};

}  // namespace core::clinical
