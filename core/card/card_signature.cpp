// SPDX-License-Identifier: EUPL-1.2
#include "core/card/card_signature.h"

#include <utility>

#include "core/card/tls_peer.h"

namespace core {

CardSignature::CardSignature(QByteArray certificate, QByteArray host,
                             std::shared_ptr<CardSigner> signer, SecretBuffer pin)
    : certificate_(std::move(certificate)),
      host_(std::move(host)),
      signer_(std::move(signer)),
      pin_(std::move(pin)) {}

Bytes CardSignature::sign(ByteView block) {
    const auto handshake = TlsHandshake::find(certificate_);
    const auto peer = handshake ? handshake->checkPeer(host_) : std::unexpected(handshake.error());
    if (!peer) {
        keep(peer.error());
        return {};
    }
    handshake->listenForAlert(alert_);
    auto pin = takePin();
    if (!pin) return {};  // a second handshake of the same login: the first one's outcome stands
    auto signature = signer_->verifyAndRawSign(*pin, block);
    pin->clear();
    signer_->reset();
    if (!signature) {
        keep(signature.error());
        return {};
    }
    const std::lock_guard lock(mutex_);
    signed_ = true;
    return std::move(*signature);
}

Result<SecretBuffer> CardSignature::takePin() {
    const std::lock_guard lock(mutex_);
    if (!pin_) return fail(errors::portalTls, "second signature");
    auto pin = std::move(*pin_);
    pin_.reset();
    return pin;
}

void CardSignature::keep(const Error& error) {
    const std::lock_guard lock(mutex_);
    if (!failure_) failure_ = error;
}

void CardSignature::withdraw() {
    signer_->giveUp();
    const std::lock_guard lock(mutex_);
    pin_.reset();
}

std::optional<Error> CardSignature::failure() const {
    const std::lock_guard lock(mutex_);
    return failure_;
}

bool CardSignature::hasSigned() const {
    const std::lock_guard lock(mutex_);
    return signed_;
}

}  // namespace core
