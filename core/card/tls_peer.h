// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>

#include "core/base/base.h"

namespace core {

/// To be called once before the first connection that should be found by checkPeer.
void watchTlsHandshakes();

/// Inside a handshake of this thread that authenticates with `ownCertificate` (DER): is the other
/// side who it claims to be? OpenSSL has checked its chain by then, but Qt lets the handshake go on
/// and looks at the result and the host name only afterwards, when the PIN would already be spent.
/// Errors: portal.tls.untrusted, .expired, .host; .handshake when there is no such handshake.
Result<void> checkPeer(const QByteArray& ownCertificate, const QByteArray& host);

}  // namespace core
