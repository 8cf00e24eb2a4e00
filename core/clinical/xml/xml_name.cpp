// SPDX-License-Identifier: EUPL-1.2
#include "core/clinical/xml/xml_name.h"

#include <bit>
#include <cstring>
#include <type_traits>

namespace core::clinical {
namespace {

constexpr std::size_t tableSize = 1024;  // some five for a name, so that few share one

/// Both ends of a name: whole, unless it is longer than 16 characters.
struct Key {
    std::uint64_t front = 0;
    std::uint64_t back = 0;
    std::size_t size = 0;
    friend constexpr bool operator==(const Key&, const Key&) = default;
};

/// So many bytes as one number, the first one lowest.
template <std::size_t size>
constexpr std::uint64_t word(const char* at) {
    std::uint64_t value = 0;
    if (!std::is_constant_evaluated() && std::endian::native == std::endian::little) {
        std::memcpy(&value, at, size);
        return value;
    }
    for (std::size_t i = 0; i < size; ++i)
        value |= std::uint64_t{static_cast<unsigned char>(at[i])} << (8 * i);
    return value;
}

constexpr Key keyOf(std::string_view name) {
    const std::size_t size = name.size();
    const char* const at = name.data();
    if (size >= 8) return {word<8>(at), word<8>(at + size - 8), size};
    if (size >= 4) return {word<4>(at), word<4>(at + size - 4), size};
    if (size >= 2) return {word<2>(at), word<2>(at + size - 2), size};
    return {size == 0 ? 0 : word<1>(at), 0, size};
}

constexpr std::size_t slotOf(const Key& key) {
    const auto mixed = (key.front ^ (key.back << 7U) ^ key.size) * 0x9E3779B97F4A7C15U;
    return static_cast<std::size_t>(mixed >> 54U);
}

struct Slot {
    Key key{};
    XmlName name = xmlOther;
};

constexpr std::array<Slot, tableSize> filled() {
    std::array<Slot, tableSize> all{};
    for (std::size_t i = 0; i < knownNames.size(); ++i) {
        const auto key = keyOf(knownNames[i]);
        auto slot = slotOf(key);
        while (all[slot].name != xmlOther) slot = (slot + 1) % tableSize;
        all[slot] = {key, static_cast<XmlName>(i)};
    }
    return all;
}

constexpr auto places = filled();

}  // namespace

XmlName xmlName(std::string_view name) {
    const auto key = keyOf(name);
    for (auto slot = slotOf(key); places[slot].name != xmlOther; slot = (slot + 1) % tableSize) {
        if (places[slot].key != key) continue;
        const auto known = places[slot].name;
        if (name.size() <= 16 || knownNames[static_cast<std::size_t>(known)] == name) return known;
    }
    return xmlOther;
}

}  // namespace core::clinical
