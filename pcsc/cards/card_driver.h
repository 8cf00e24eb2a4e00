// SPDX-License-Identifier: EUPL-1.2
// A card family. A new family is one class and one line in the registry (card_registry.h).
#pragma once

#include <functional>
#include <memory>
#include <string>

#include "pcsc/base/bytes.h"
#include "pcsc/base/result.h"
#include "pcsc/base/secret_buffer.h"
#include "pcsc/cards/holder.h"
#include "pcsc/transport/transport.h"

namespace pcsc {

/// What can be read without a PIN.
struct CardContent {
    std::string idCarta{};  // 16 digits
    Holder holder{};
    Bytes
        certificate{};  // DER, trimmed to its own length; empty when the card has none we can find
    bool keyKnown = true;  // false: a model whose login key nobody has told us about yet
    bool certificateFound() const { return !certificate.empty(); }
};

/// One card through one transport. Each public call is one transaction. Used by one thread at a
/// time; the transport outlives it. Errors are those of Transport::transmit and the ones named
/// here.
class CardDriver {
  public:
    virtual ~CardDriver() = default;

    /// The family in the words of the field, for example "CNS".
    virtual std::string family() const = 0;

    /// Of the card that the driver was made for: 16 digits; empty where the card does not tell it.
    virtual std::string idCarta() const = 0;

    /// Waits, for as long as it takes, until no other program is at work with the card, and takes
    /// it over when one has reset it. No other call then waits long, unless one comes between.
    virtual Result<void> waitForTurn() = 0;

    /// Called with all but the certificate, which takes the most time, as soon as it is known.
    using OnHolder = std::function<void(const CardContent&)>;

    /// Reads ID_Carta, holder data and certificate. A missing certificate is not an error (see
    /// CardContent); a card that turns out not to be of this family is card.unknown.
    virtual Result<CardContent> read(const OnHolder& onHolder = {}) = 0;

    /// VERIFY, once: nothing is ever retried. Refuses a PIN that is not 5 to 8 digits before
    /// sending (pin.format). Errors: pin.wrong (with triesLeft when told), pin.blocked,
    /// pin.unusable, pin.format, pin.uncertain.
    virtual Result<void> verifyPin(const SecretBuffer& pin) = 0;

    /// Raw RSA with the card's login key: block^d mod n. `block` is the padded block, exactly as
    /// long as the modulus (128 or 256 bytes); the host does all padding. Needs a verified PIN,
    /// which a reset by another program takes away (card.reset: verify again). Errors:
    /// reader.short-apdu, card.no-certificate, card.fault.
    virtual Result<Bytes> rawSign(ByteView block) = 0;

    /// Asked once, when the card is ours and nothing secret was sent yet: false gives
    /// program.cancelled. Waiting for another program may take long; empty means yes.
    using StillWanted = std::function<bool()>;

    /// VERIFY and raw RSA in one transaction, so that no other program can come between; the card
    /// is reset at its end, so that none finds the PIN open. The PIN is not sent to a card without
    /// a login certificate (card.no-certificate) or with a key nobody knows (card.model).
    virtual Result<Bytes> verifyAndRawSign(const SecretBuffer& pin, ByteView block,
                                           const StillWanted& wanted = {}) = 0;

    /// The same with the PIN typed on the reader's keys; only after the person has chosen to.
    /// Blocks while they type, 30 seconds at most. Errors also: pin.pad-timeout, pin.pad-cancelled,
    /// pin.pad-length, reader.pin-pad; none of these has cost a try.
    virtual Result<Bytes> verifyOnPadAndRawSign(ByteView block, const StillWanted& wanted = {}) = 0;

    /// CHANGE REFERENCE DATA. Errors as verifyPin's; only after pin.uncertain nobody knows which
    /// PIN holds, after all others it is the old one. Not sent to a model whose PIN nobody knows
    /// (card.model). Leaves the card reset, so that no other
    /// program finds the PIN verified.
    virtual Result<void> changePin(const SecretBuffer& oldPin, const SecretBuffer& newPin,
                                   const StillWanted& wanted = {}) = 0;
    /// RESET RETRY COUNTER. The same, with puk.wrong and puk.blocked in the place of pin.wrong and
    /// pin.blocked; how many tries a PUK has is never told (cns-card 6).
    virtual Result<void> unblockPin(const SecretBuffer& puk, const SecretBuffer& newPin,
                                    const StillWanted& wanted = {}) = 0;

    /// The same with the PIN or PUK, and twice the new PIN, typed on the reader's keys; only after
    /// the person has chosen to. Block while they type. Errors also: pin.pad-timeout,
    /// pin.pad-cancelled, pin.pad-length, pin.pad-mismatch, reader.pin-pad; none of these has cost
    /// a try or changed anything.
    virtual Result<void> changePinOnPad(const StillWanted& wanted = {}) = 0;
    virtual Result<void> unblockPinOnPad(const StillWanted& wanted = {}) = 0;
};

}  // namespace pcsc
