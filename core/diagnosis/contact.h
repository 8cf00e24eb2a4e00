// SPDX-License-Identifier: EUPL-1.2
// One attempt to reach the portal, for the probes of the network.
#pragma once

#include <QDate>
#include <QElapsedTimer>
#include <QNetworkProxy>
#include <QObject>
#include <QSslSocket>
#include <QTimer>

#include "core/base/pledge.h"
#include "core/portal/portal.h"

namespace core::diagnosis {

struct Contact {
    qint64 milliseconds = 0;
    QDate validTo{};        // of the portal's certificate, as far as it was shown
    bool notBegun = false;  // its certificate is not valid yet
    bool throughProxy = false;
    std::optional<ErrorCode> refusal{};
};

/// Connects, waits for TLS if so wished (Portal::tls() has a value then), and hangs up. Nothing is
/// sent. Deletes itself when it has told, or was cancelled.
class ContactAttempt : public QObject {
    Q_OBJECT
  public:
    enum class Until { connected, encrypted };
    static Async<Contact> start(const Portal& portal, const QNetworkProxy& proxy, Until until);

  private:
    ContactAttempt(const Portal& portal, Until until);
    void begin(const Portal& portal, const QNetworkProxy& proxy, Until until);
    void give(std::optional<ErrorCode> refusal);
    ErrorCode codeOf(QAbstractSocket::SocketError error) const;

    QSslSocket socket_{};
    QTimer patience_{};
    QElapsedTimer time_{};
    QList<QSslError> tlsErrors_{};
    Pledge<Contact> pledge_{};
};

/// The proxy that leads to the portal (NoProxy for none). The system may have to read a file of the
/// network for that: done on another thread.
Async<QNetworkProxy> proxyTo(const QUrl& portal);

/// The longest that a probe waits for the network, less where the portal's own patience is less.
std::chrono::milliseconds probePatience(const Portal& portal);

}  // namespace core::diagnosis
