// SPDX-License-Identifier: EUPL-1.2
// Which card families we know. A new one is one class and one line in card_registry.cpp.
#pragma once

#include <memory>
#include <optional>
#include <string_view>

#include "pcsc/base/bytes.h"
#include "pcsc/base/result.h"
#include "pcsc/cards/card_driver.h"
#include "pcsc/transport/transport.h"

namespace pcsc {

/// The family that the answer to reset promises, such as "CNS". Only a promise: makeDriver asks the
/// card itself.
std::optional<std::string_view> recognise(ByteView atr);

/// True for a card caught by radio instead of its contacts: the person should push it into the
/// slot. Only meaningful when recognise() knows no family.
bool looksContactless(ByteView atr);

/// The lot that the answer to reset tells, as people name it: "ST 2021"; empty if unknown.
std::string_view lotName(ByteView atr);

/// The driver for the card in this reader, after asking the card for a second proof (two APDUs).
/// The transport must outlive it. Errors: card.unknown, and those of Transport::transmit.
Result<std::unique_ptr<CardDriver>> makeDriver(Transport& transport);

}  // namespace pcsc
