// SPDX-License-Identifier: EUPL-1.2
// What the name of a reader gives away. There is no other way to know it before a card is in.
#pragma once

#include <string>
#include <string_view>

namespace core {

/// Readers that only exist in software or are a security key themselves: nobody can put a health
/// card in (Windows Hello, Microsoft's virtual smart cards, YubiKey and its like). vpcd's virtual
/// reader is not among them: testers put cards in there.
bool isVirtualReader(std::string_view name);

/// The slot of a reader that reads by radio.
bool isContactlessSlot(std::string_view name);

/// The name without what tells the slots of one reader from each other: two slots with the same
/// base, one of them contactless, are one dual reader.
std::string readerBase(std::string_view name);

}  // namespace core
