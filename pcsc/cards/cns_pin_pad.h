// SPDX-License-Identifier: EUPL-1.2
// The PIN of a CNS typed on the reader's keys (cns-card 6; PC/SC part 10, 2.5.2 and 2.5.3). It
// never reaches this program.
#pragma once

#include <cstdint>

#include "pcsc/base/bytes.h"
#include "pcsc/base/result.h"

namespace pcsc {

/// How long the reader waits for the keys, in seconds.
inline constexpr std::uint8_t pinPadSeconds = 30;

/// PIN_VERIFY_STRUCTURE; numbers of more bytes in the order of this machine. `display`: the reader
/// shows its own words.
Bytes pinVerifyStructure(std::uint8_t reference, bool display);

/// What a new PIN is set with.
enum class PinPadChange { withPin, withPuk };

/// PIN_MODIFY_STRUCTURE: the reader asks for the present secret and twice for the new PIN.
Bytes pinModifyStructure(PinPadChange change, std::uint8_t reference, bool display);

/// What came back: the reader's own answers (6400, 6401, 6402, 6403, 6B80), or the card's as for
/// any PIN command. Errors: pin.pad-timeout, pin.pad-cancelled, pin.pad-length, reader.pin-pad: no
/// try is spent with these; those of pinOutcome (cns_pin.h).
Result<void> pinPadOutcome(const Result<Bytes>& answer);

}  // namespace pcsc
