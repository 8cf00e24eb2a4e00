// SPDX-License-Identifier: EUPL-1.2
#include "core/card/card_tls_key.h"

#include <openssl/ssl.h>

#include <QSslCertificate>
#include <QSslKey>

#include "core/card/card_rsa.h"
#include "core/card/card_signature.h"
#include "core/card/tls_peer.h"

namespace core {

CardTlsKey::CardTlsKey(QByteArray certificateDer, QByteArray host,
                       std::shared_ptr<CardSigner> signer, SecretBuffer pin)
    : certificate_(std::move(certificateDer)),
      signature_(std::make_shared<CardSignature>(certificate_, std::move(host), std::move(signer),
                                                 std::move(pin))) {
    watchTlsHandshakes();
}

CardTlsKey::~CardTlsKey() {
    withdraw();
}

Result<QSslConfiguration> CardTlsKey::applyTo(QSslConfiguration configuration) const {
    const QSslCertificate certificate(certificate_, QSsl::Der);
    const QSslKey key = certificate.publicKey();
    auto* rsa = key.algorithm() == QSsl::Rsa ? static_cast<RSA*>(key.handle()) : nullptr;
    if (rsa == nullptr) return fail(errors::certificateUnusable, "Qt cannot use the certificate");
    signElsewhere(rsa, [signature = signature_](ByteView block) { return signature->sign(block); });
    configuration.setLocalCertificate(certificate);
    configuration.setPrivateKey(key);
    return configuration;
}

void CardTlsKey::withdraw() {
    signature_->withdraw();
}

std::optional<Error> CardTlsKey::failure() const {
    return signature_->failure();
}

std::optional<Error> CardTlsKey::refusal() const {
    const int alert = signature_->alert();
    const auto cause = "TLS alert " + std::to_string(alert);
    switch (alert) {
        case SSL_AD_CERTIFICATE_EXPIRED:
            return Error{errors::certificateExpired, cause};
        case SSL_AD_BAD_CERTIFICATE:
        case SSL_AD_UNSUPPORTED_CERTIFICATE:
        case SSL_AD_CERTIFICATE_REVOKED:
        case SSL_AD_CERTIFICATE_UNKNOWN:
        case SSL_AD_UNKNOWN_CA:
        case SSL_AD_ACCESS_DENIED:
        case SSL_AD_CERTIFICATE_REQUIRED:
            return Error{errors::certificateRefused, cause};
        case SSL_AD_DECRYPT_ERROR:  // the portal could not verify what the card signed
            return Error{errors::cardFault, cause};
        default:
            return {};
    }
}

bool CardTlsKey::hasSigned() const {
    return signature_->hasSigned();
}

}  // namespace core
