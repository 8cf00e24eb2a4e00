// SPDX-License-Identifier: EUPL-1.2
// What the answer to reset says about a card's making, in words for people and the help line.
#pragma once

#include <optional>

#include "core/diagnosis/fact.h"

namespace core::diagnosis {

struct CardLot {
    Fact lot;       // `ST 2021`
    Fact chip;      // who made the chip
    Fact mask;      // who wrote what runs on it
    Fact version;   // of the CNS specification
    Fact protocol;  // T=0, T=1
};

/// Nothing when it is not the answer of a CNS (cns-card 1).
std::optional<CardLot> cardLot(ByteView atr);

}  // namespace core::diagnosis
