// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace core::clinical {

enum class Vocabulary { none, hl7, sdtc, lab, other };

/// The prefixes in scope while a document is read from the top.
class NamespaceScope {
  public:
    /// Takes in an attribute of an element that is entered, if it declares a namespace.
    /// `depth`: of that element. The texts have to stay where they are.
    bool enter(std::string_view name, std::string_view value, std::size_t depth);
    /// Forgets what was declared at this depth or below; false when that was nothing.
    bool leave(std::size_t depth) {
        if (bindings_.empty() || bindings_.back().depth < depth) return false;
        while (!bindings_.empty() && bindings_.back().depth >= depth) bindings_.pop_back();
        return true;
    }
    /// What the prefix ("" = none) means here. Prefixes nobody declared mean what they mostly do.
    Vocabulary of(std::string_view prefix) const;

  private:
    struct Binding {
        std::string_view prefix;
        Vocabulary vocabulary;
        std::size_t depth;
    };
    std::vector<Binding> bindings_{};
};

}  // namespace core::clinical
