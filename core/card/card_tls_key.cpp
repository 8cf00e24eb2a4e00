// SPDX-License-Identifier: EUPL-1.2
// The only file with calls that OpenSSL 3 deprecates. Qt converts every key it knows into a key of
// its own, so a provider key cannot be handed through QSslKey; what works is a public key whose RSA
// object signs elsewhere (RSA_METHOD). The test core_card_card_tls_key logs in at a real TLS server
// this way: it fails if a new Qt or OpenSSL takes it from us.
#define OPENSSL_SUPPRESS_DEPRECATED
#include "core/card/card_tls_key.h"

#include <openssl/rsa.h>
#include <openssl/ssl.h>

#include <QSslCertificate>
#include <QSslKey>
#include <algorithm>

#include "core/card/card_signature.h"
#include "core/card/tls_peer.h"

namespace core {
namespace {

using Owner = std::shared_ptr<CardSignature>;  // one on the heap for each RSA object

int copyOwner(CRYPTO_EX_DATA*, const CRYPTO_EX_DATA*, void** data, int, long, void*) {
    if (*data != nullptr) *data = new Owner(*static_cast<Owner*>(*data));
    return 1;
}

void freeOwner(void*, void* data, CRYPTO_EX_DATA*, int, long, void*) {
    delete static_cast<Owner*>(data);
}

int ownerIndex() {
    static const int index = RSA_get_ex_new_index(0, nullptr, nullptr, copyOwner, freeOwner);
    return index;
}

/// OpenSSL pads for PSS itself and asks for no padding; for PKCS#1 v1.5 (TLS 1.2) it leaves that to
/// us.
Bytes paddedBlock(ByteView data, std::size_t size, int padding) {
    if (padding == RSA_NO_PADDING && data.size() == size) return {data.begin(), data.end()};
    if (padding != RSA_PKCS1_PADDING) return {};
    Bytes block(size);
    const int done = RSA_padding_add_PKCS1_type_1(block.data(), static_cast<int>(size), data.data(),
                                                  static_cast<int>(data.size()));
    return done == 1 ? block : Bytes{};
}

int signOnCard(int length, const unsigned char* from, unsigned char* to, RSA* rsa, int padding) {
    const auto* owner = static_cast<Owner*>(RSA_get_ex_data(rsa, ownerIndex()));
    const auto size = static_cast<std::size_t>(RSA_size(rsa));
    const auto block = paddedBlock({from, static_cast<std::size_t>(length)}, size, padding);
    if (owner == nullptr || block.empty()) return -1;
    const auto signature = (*owner)->sign(block);
    if (signature.size() != size) return -1;
    std::ranges::copy(signature, to);
    return static_cast<int>(size);
}

int refuseToDecrypt(int, const unsigned char*, unsigned char*, RSA*, int) {
    return -1;
}

const RSA_METHOD* cardMethod() {
    static const RSA_METHOD* method = [] {
        RSA_METHOD* made = RSA_meth_dup(RSA_PKCS1_OpenSSL());
        RSA_meth_set1_name(made, "card");
        RSA_meth_set_flags(made, RSA_meth_get_flags(made) | RSA_FLAG_EXT_PKEY);
        RSA_meth_set_priv_enc(made, signOnCard);
        RSA_meth_set_priv_dec(made, refuseToDecrypt);
        return made;
    }();
    return method;
}

}  // namespace

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
    RSA_set_method(rsa, cardMethod());
    RSA_set_ex_data(rsa, ownerIndex(), new Owner(signature_));
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
