// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/base.h"

namespace core {

/// The login key of one inserted card. Thread-safe: the TLS handshake calls it on Qt's network
/// thread. The calls wait for the card, so never on the GUI thread.
class CardSigner {
  public:
    virtual ~CardSigner() = default;
    /// VERIFY and the raw RSA operation in one transaction (pcsc::CardDriver::verifyAndRawSign).
    /// Nothing is retried. The card is left reset. Errors as there, and program.cancelled after
    /// giveUp().
    virtual Result<Bytes> verifyAndRawSign(const SecretBuffer& pin, ByteView block) = 0;
    /// Resets the card so that no other program finds the PIN verified. Does not wait; does nothing
    /// without a card.
    virtual void reset() = 0;
    /// Ends a call that still waits, for instance for another program to let the card go, and
    /// refuses later ones: the PIN is not sent any more. One that was sent stays sent.
    virtual void giveUp() {}
};

}  // namespace core
