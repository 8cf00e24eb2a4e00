// SPDX-License-Identifier: EUPL-1.2
// PIN commands of a CNS (cns-card 6). Each is sent once and never repeated by anybody.
#pragma once

#include <cstdint>

#include "pcsc/apdu/command_apdu.h"
#include "pcsc/apdu/response_apdu.h"
#include "pcsc/base/result.h"
#include "pcsc/base/secret_buffer.h"

namespace pcsc {

/// pin.format unless it is 5 to 8 digits. Asked before anything is sent.
Result<void> checkPinFormat(const SecretBuffer& pin);

// These expect PINs whose format has been checked.
CommandApdu verifyCommand(std::uint8_t reference, const SecretBuffer& pin);
CommandApdu changeCommand(std::uint8_t reference, const SecretBuffer& oldPin,
                          const SecretBuffer& newPin);
/// RESET RETRY COUNTER: names the PIN's reference, not the PUK's; the card knows the PUK that
/// belongs to it.
CommandApdu unblockCommand(std::uint8_t reference, const SecretBuffer& puk,
                           const SecretBuffer& newPin);

/// What the answer to one of these commands means. A transmission that failed is pin.uncertain, and
/// so is a status word that does not say the command was refused beforehand, such as 6F00 or 6581:
/// nobody knows whether the card counted it. 63C0 is pin.blocked: the last try is gone.
Result<void> pinOutcome(const Result<ResponseApdu>& response);

/// The same outcome, about the PUK: puk.wrong, puk.blocked, and never a number of tries.
Result<void> ofPuk(Result<void> outcome);

}  // namespace pcsc
