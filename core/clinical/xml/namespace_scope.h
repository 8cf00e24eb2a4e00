// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <pugixml.hpp>
#include <string_view>
#include <vector>

namespace core::clinical {

enum class Vocabulary { none, hl7, sdtc, lab, other };

/// The prefixes in scope while a tree is walked from the top.
class NamespaceScope {
  public:
    /// Takes in an attribute of an element that is entered, if it declares a namespace.
    void enter(pugi::xml_attribute attribute, std::string_view name, int depth);
    /// Forgets what was declared at this depth or below.
    void leave(int depth);
    /// What the prefix ("" = none) means here. Prefixes nobody declared mean what they mostly do.
    Vocabulary of(std::string_view prefix) const;

  private:
    struct Binding {
        std::string_view prefix;
        Vocabulary vocabulary;
        int depth;
    };
    std::vector<Binding> bindings_{};
};

}  // namespace core::clinical
