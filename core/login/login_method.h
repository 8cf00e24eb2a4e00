// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>
#include <memory>

#include "core/base/base.h"
#include "core/login/gass/gass_flow.h"
#include "core/login/session.h"

namespace core {

/// A way to log in. A new way is one folder here and one line in the registry
/// (core/login/login_methods.cpp).
class LoginMethod {
  public:
    virtual ~LoginMethod() = default;
    virtual QString id() const = 0;  // as on the command line: cns, gass, password
    virtual Level level() const = 0;
};

/// Card and PIN (S32, third card): TLS with the card's key at the portal's cnsUrl.
class CardLogin : public LoginMethod {
  public:
    /// Logs in with the card that the PIN was typed for: `insertion` is CardSnapshot::insertion as
    /// the person saw it. A card that has come into the reader since gets nothing (card.removed).
    /// The PIN goes to the card once, only after the portal's certificate was checked, and is wiped
    /// right after; nothing is retried. Errors: pin.*, card.*, reader.*, certificate.*, portal.*,
    /// network.*, login.refused. Cancelling closes the connection; a PIN already sent stays sent.
    virtual Async<Session> login(SecretBuffer pin, quint64 insertion) = 0;

    /// The same, with the PIN typed on the reader's keys once the portal's certificate is checked.
    /// Errors also: pin.pad-timeout, pin.pad-cancelled, pin.pad-length, reader.pin-pad.
    virtual Async<Session> loginOnPad(quint64 insertion) = 0;
};

/// Card number and password, at level 2 with a one-time code (S32, first and second card). Both go
/// the same way, one a step shorter.
class PasswordLogin : public LoginMethod {
  public:
    /// A login that has not begun yet; any number of them, each on its own.
    virtual std::unique_ptr<GassFlow> begin() = 0;
};

}  // namespace core
