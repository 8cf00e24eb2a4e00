// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/clinical/model/entries.h"
#include "core/clinical/reading/value_reader.h"

namespace core::clinical {

/// One entry off the tree, without what is nested in it.
class EntryReader {
  public:
    explicit EntryReader(const ValueReader& values) : values_(values) {}

    void observation(XmlNode node, const Place& place, Observation& into) const;
    Administration administration(XmlNode node, const Place& place) const;
    Act act(XmlNode node, Act::Kind kind, const Place& place) const;
    static Media media(XmlNode node, int section);
    static Media body(XmlNode node);

    /// `act` for any other element.
    static Act::Kind actKind(XmlName name);

  private:
    ReferenceRange range(XmlNode node) const;
    std::vector<QString> notes(XmlNode node) const;
    void readProduct(XmlNode consumable, Administration& into) const;
    void readNested(XmlNode node, Administration& into) const;

    const ValueReader& values_;
};

}  // namespace core::clinical
