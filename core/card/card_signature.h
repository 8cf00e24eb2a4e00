// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <atomic>
#include <memory>
#include <mutex>
#include <optional>

#include "core/base/base.h"
#include "core/card/card_signer.h"

namespace core {

/// The one signature that a CardTlsKey may make. Thread-safe.
class CardSignature {
  public:
    CardSignature(QByteArray certificate, QByteArray host, std::shared_ptr<CardSigner> signer,
                  SecretBuffer pin);

    /// On the thread of the handshake, in the middle of it. Empty when refused; failure() says why.
    Bytes sign(ByteView block);

    void withdraw();
    std::optional<Error> failure() const;
    bool hasSigned() const;
    /// TLS alert with which the portal ended the connection; 0 = none.
    int alert() const { return alert_; }

  private:
    Result<SecretBuffer> takePin();
    void keep(const Error& error);

    const QByteArray certificate_;
    const QByteArray host_;
    const std::shared_ptr<CardSigner> signer_;
    mutable std::mutex mutex_;
    std::optional<SecretBuffer> pin_;  // gone once taken
    std::optional<Error> failure_{};
    bool signed_ = false;
    std::atomic<int> alert_ = 0;
};

}  // namespace core
