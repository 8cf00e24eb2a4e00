// SPDX-License-Identifier: EUPL-1.2
// Whose cards a portal accepts, as its server says itself: it lists the authorities when it asks
// for a client's certificate (RFC 8446, 4.2.4; RFC 5246, 7.4.4). Qt keeps that list for itself.
#pragma once

#include <QByteArrayList>
#include <QNetworkProxy>
#include <QSslConfiguration>
#include <QTcpSocket>
#include <QTimer>
#include <QUrl>
#include <memory>

#include "core/base/pledge.h"

struct ssl_st;

namespace core::diagnosis {

/// One TLS handshake, without a card: no certificate of ours and no PIN go anywhere. GUI thread.
/// Deletes itself when it has told, or was cancelled.
class IssuerQuestion : public QObject {
    Q_OBJECT
  public:
    struct Address {
        QUrl url{};                 // where the portal asks for the card's certificate
        QSslConfiguration trust{};  // its authorities; nobody else is believed
        QNetworkProxy proxy{};
    };
    /// DER names (RFC 5280, 4.1.2.4); empty when the portal lists none, which it may. Errors:
    /// portal.timeout, portal.unreachable, portal.tls.handshake, portal.tls.untrusted.
    static Async<QByteArrayList> ask(const Address& address, std::chrono::milliseconds patience);

  private:
    struct FreeSsl {
        void operator()(ssl_st* ssl) const;
    };

    IssuerQuestion(const Address& address, std::chrono::milliseconds patience);
    void shakeHands();
    void flush();
    void conclude();
    void give(Result<QByteArrayList> issuers);

    std::unique_ptr<ssl_st, FreeSsl> ssl_;
    QTcpSocket socket_{};
    QTimer patience_{};
    Pledge<QByteArrayList> pledge_{};
};

}  // namespace core::diagnosis
