// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>
#include <vector>

#include "core/base/base.h"
#include "core/login/session.h"

namespace core {

/// What a login needs from the person, in the order in which it is asked.
enum class SecretKind { pin, password, newPassword, oneTimeCode };

/// A way to log in. A new way is one folder here and one line in the registry
/// (core/login/login_methods.h).
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
};

}  // namespace core
