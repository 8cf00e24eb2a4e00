// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <atomic>

#include "core/base/base.h"

struct ssl_st;

namespace core {

/// To be called once before the first connection that should be found by TlsHandshake::find.
void watchTlsHandshakes();

/// The TLS handshake in the middle of which OpenSSL asks for our signature. Only valid inside that
/// call.
class TlsHandshake {
  public:
    /// The one of this thread that authenticates with this certificate (DER). portal.tls.handshake
    /// when there is none.
    static Result<TlsHandshake> find(const QByteArray& ownCertificate);

    /// Is the other side who it claims to be? OpenSSL has checked its chain by now, but Qt lets the
    /// handshake go on and looks at the result and at the host name only afterwards, when the PIN
    /// would already be spent. Errors: portal.tls.untrusted, portal.tls.expired, portal.tls.host.
    Result<void> checkPeer(const QByteArray& host) const;

    /// Has the alert that ends the connection told to `alert`: with TLS 1.3 the other side refuses
    /// our certificate only after the handshake is over for us, and Qt keeps the reason for itself.
    /// `alert` must live as long as the connection; it is written on the connection's thread.
    void listenForAlert(std::atomic<int>& alert) const;

  private:
    explicit TlsHandshake(ssl_st* ssl) : ssl_(ssl) {}
    ssl_st* ssl_;
};

}  // namespace core
