// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/base.h"
#include "core/card/card_snapshot.h"

namespace core {

/// Why somebody who finds the card would soon guess its PIN.
enum class PinWeakness {
    none,
    repetition,  // one or two digits only: 00000, 12121
    sequence,    // 12345, 98765, 67890
    birthDate,   // part of the holder's date of birth, in any of the usual forms
    onCard       // part of a number that is printed on the card
};

/// For a hint, never for a refusal. `pin`: ASCII digits, at least five; not copied anywhere.
PinWeakness weaknessOf(ByteView pin, const CardSnapshot& card);

}  // namespace core
