// SPDX-License-Identifier: EUPL-1.2
// The PIN of a CNS typed on the reader's keys (cns-card 6; PC/SC part 10, 2.5.2 and 2.5.3). It
// never reaches this program.
#pragma once

#include <cstdint>

#include "pcsc/base/bytes.h"
#include "pcsc/base/result.h"
#include "pcsc/transport/transport.h"

namespace pcsc {

/// How long the reader waits for the first key, in seconds; from then on as long again for a PIN to
/// prove, and longer for the three numbers of a change.
inline constexpr std::uint8_t pinPadSeconds = 30;
inline constexpr std::uint8_t pinPadChangeSeconds = 90;

/// PIN_VERIFY_STRUCTURE; numbers of more bytes in the order of this machine. `display`: the reader
/// shows its own words.
Bytes pinVerifyStructure(std::uint8_t reference, bool display);

/// What a new PIN is set with.
enum class PinPadChange : int { withPin, withPuk };

/// PIN_MODIFY_STRUCTURE: the reader asks for the present secret and twice for the new PIN.
Bytes pinModifyStructure(PinPadChange change, std::uint8_t reference, bool display);

/// What came back: the reader's own answers (6400, 6401, 6402, 6403, 6B80), or the card's as for
/// any PIN command. Errors: pin.pad-timeout, pin.pad-cancelled, pin.pad-length, pin.pad-mismatch,
/// reader.pin-pad: no try is spent with these; those of pinOutcome (cns_pin.h).
Result<void> pinPadOutcome(const Result<Bytes>& answer);

/// Lets the person type: in one step where the reader does that, else begun and then waited for.
/// Asked once, and blocks meanwhile. Errors: those of pinPadOutcome; reader.pin-pad also for a
/// reader that announces no such keys, which is told nothing. The caller holds the transaction.
Result<void> verifyOnPad(Transport& transport, std::uint8_t reference);
Result<void> modifyOnPad(Transport& transport, PinPadChange change, std::uint8_t reference);

}  // namespace pcsc
