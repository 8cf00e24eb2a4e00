// SPDX-License-Identifier: EUPL-1.2
#include "core/clinical/xml/namespace_scope.h"

namespace core::clinical {
namespace {

Vocabulary vocabularyOf(std::string_view uri) {
    if (uri == "urn:hl7-org:v3") return Vocabulary::hl7;
    if (uri == "urn:hl7-org:sdtc") return Vocabulary::sdtc;
    if (uri == "urn:oid:1.3.6.1.4.1.19376.1.3.2") return Vocabulary::lab;  // IHE laboratory
    return uri.empty() ? Vocabulary::none : Vocabulary::other;
}

Vocabulary customary(std::string_view prefix) {
    if (prefix.empty()) return Vocabulary::none;
    if (prefix == "sdtc") return Vocabulary::sdtc;
    if (prefix == "lab") return Vocabulary::lab;
    return Vocabulary::other;
}

}  // namespace

bool NamespaceScope::enter(std::string_view name, std::string_view value, std::size_t depth) {
    if (!name.starts_with("xmlns") || (name.size() > 5 && name[5] != ':')) return false;
    bindings_.push_back({name.substr(name.size() > 5 ? 6 : 5), vocabularyOf(value), depth});
    return true;
}

Vocabulary NamespaceScope::of(std::string_view prefix) const {
    for (auto it = bindings_.rbegin(); it != bindings_.rend(); ++it)
        if (it->prefix == prefix) return it->vocabulary;
    return customary(prefix);
}

}  // namespace core::clinical
