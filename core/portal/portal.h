// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QObject>
#include <QSslConfiguration>
#include <QString>
#include <QUrl>
#include <chrono>
#include <memory>
#include <optional>

#include "core/base/base.h"
#include "core/portal/patience.h"

namespace core {

class HttpClient;

/// What the program is told about its portal (settings or command line).
struct PortalConfig {
    QUrl url{};        // https
    QString caFile{};  // PEM; the only authorities trusted for this portal
    std::chrono::milliseconds patience = usualPatience;  // without a byte from the portal
};

/// Where the portal's services are: /.well-known/sportello.json.
struct PortalAddresses {
    QUrl cns{};  // the only address that asks for the card's certificate; same host as the portal
    QUrl fhir{};
    QUrl auth{};
};

/// One portal: its trust, its addresses, and the connections made without the card. Shared by
/// login, session and gateways. Lives on the GUI thread.
class Portal : public QObject {
    Q_OBJECT
  public:
    explicit Portal(PortalConfig config);
    ~Portal() override;

    const QUrl& url() const { return config_.url; }
    std::chrono::milliseconds patience() const { return config_.patience; }
    /// TLS 1.2 or later, only the configured authorities, peer always verified; there is no way to
    /// skip it. portal.ca-unreadable when the file is missing or holds no certificate.
    const Result<QSslConfiguration>& tls() const { return tls_; }

    /// Asks the portal once and remembers the answer. Errors: portal.*, network.*.
    Async<PortalAddresses> addresses();

    /// Connections without a client certificate. Only valid when tls() has a value.
    HttpClient& http() { return *http_; }

    /// For continuations that may run as long as the portal lives.
    QObject* context() { return &context_; }

  Q_SIGNALS:
    /// The portal refuses this token (401): `reason` is expired, idle, replaced, closed, unknown or
    /// empty. Comes before the failed call's own result.
    void tokenRefused(const std::shared_ptr<const core::SecretBuffer>& token,
                      const QByteArray& reason);

  private:
    PortalConfig config_;
    Result<QSslConfiguration> tls_;
    std::unique_ptr<HttpClient> http_;
    std::optional<PortalAddresses> addresses_{};
    QObject context_{};  // what is under way ends with the portal
};

}  // namespace core
