// SPDX-License-Identifier: EUPL-1.2
// Byte strings as the card speaks them.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace pcsc {

using Bytes = std::vector<std::uint8_t>;
using ByteView = std::span<const std::uint8_t>;

/// Upper-case hexadecimal without separators.
std::string toHex(ByteView bytes);

/// Reads hexadecimal; blanks between digits are skipped. nullopt for an odd number of digits or any
/// other character.
std::optional<Bytes> fromHex(std::string_view text);

/// The same bytes as characters, for ASCII content such as ID_Carta.
std::string toText(ByteView bytes);

Bytes toBytes(std::string_view text);

}  // namespace pcsc
