// SPDX-License-Identifier: EUPL-1.2
#include "core/clinical/xml/xml_name.h"

namespace core::clinical {
namespace {

constexpr std::size_t tableSize = 1024;  // some five for a name, so that few share one

constexpr std::size_t slotOf(std::string_view name) {
    const auto at = [&](std::size_t i) { return std::size_t{static_cast<unsigned char>(name[i])}; };
    return (name.size() * 37 + at(0) * 131 + at(name.size() / 2) * 17 + at(name.size() - 1) * 59) %
           tableSize;
}

/// Places in `knownNames`, counted from 1; 0 is an empty slot.
using Slots = std::array<std::uint16_t, tableSize>;

constexpr Slots filled() {
    Slots all{};
    for (std::size_t i = 0; i < knownNames.size(); ++i) {
        auto slot = slotOf(knownNames[i]);
        while (all[slot] != 0) slot = (slot + 1) % tableSize;
        all[slot] = static_cast<std::uint16_t>(i + 1);
    }
    return all;
}

constexpr Slots places = filled();

/// Names are short: this is sooner done than a call.
bool isSame(std::string_view a, std::string_view b) {
    if (a.size() != b.size()) return false;
    std::size_t i = 0;
    while (i < a.size() && a[i] == b[i]) ++i;
    return i == a.size();
}

}  // namespace

XmlName xmlName(std::string_view name) {
    if (name.empty()) return xmlOther;
    for (auto slot = slotOf(name); places[slot] != 0; slot = (slot + 1) % tableSize)
        if (isSame(knownNames[places[slot] - 1U], name))
            return static_cast<XmlName>(places[slot] - 1);
    return xmlOther;
}

}  // namespace core::clinical
