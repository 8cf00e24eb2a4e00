// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QSslConfiguration>
#include <memory>
#include <optional>

#include "core/base/base.h"
#include "core/card/card_signer.h"

namespace core {

class CardSignature;

/// The client key of one TLS login; the private operation runs on the card. The PIN waits here
/// until OpenSSL asks for the signature: then the portal's certificate and host are checked, and
/// only then the PIN goes to the card, in one transaction with the signature, and is wiped. So no
/// transaction spans waiting for the network, and a portal that is down or false costs no try. One
/// signature a login: whatever Qt or OpenSSL repeat, the PIN is sent at most once.
///
/// Made and asked on the GUI thread; the signature is made on Qt's HTTP thread.
class CardTlsKey {
  public:
    /// `host` is the portal's name as in its URL, in ASCII form.
    CardTlsKey(QByteArray certificateDer, QByteArray host, std::shared_ptr<CardSigner> signer,
               SecretBuffer pin);
    ~CardTlsKey();  // withdraws

    /// The configuration with the card's certificate and key. certificate.unusable when Qt cannot
    /// take the certificate.
    Result<QSslConfiguration> applyTo(QSslConfiguration configuration) const;

    /// Wipes the PIN and refuses to sign from now on. A PIN already sent stays sent.
    void withdraw();

    /// Why no signature was made: what the card or the check of the portal said; OpenSSL itself
    /// only knows a "general error". Empty while all is well, or when nobody asked for a signature.
    std::optional<Error> failure() const;
    bool hasSigned() const;

    /// What the portal said against the card's certificate by a TLS alert: certificate.refused,
    /// certificate.expired.
    std::optional<Error> refusal() const;

  private:
    QByteArray certificate_;
    std::shared_ptr<CardSignature> signature_;
};

}  // namespace core
