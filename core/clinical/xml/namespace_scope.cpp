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

void NamespaceScope::enter(pugi::xml_attribute attribute, std::string_view name, int depth) {
    if (!name.starts_with("xmlns")) return;
    if (name.size() == 5)
        bindings_.push_back({{}, vocabularyOf(attribute.value()), depth});
    else if (name[5] == ':')
        bindings_.push_back({name.substr(6), vocabularyOf(attribute.value()), depth});
}

void NamespaceScope::leave(int depth) {
    while (!bindings_.empty() && bindings_.back().depth >= depth) bindings_.pop_back();
}

Vocabulary NamespaceScope::of(std::string_view prefix) const {
    for (auto it = bindings_.rbegin(); it != bindings_.rend(); ++it)
        if (it->prefix == prefix) return it->vocabulary;
    return customary(prefix);
}

}  // namespace core::clinical
