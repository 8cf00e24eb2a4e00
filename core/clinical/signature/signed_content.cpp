// SPDX-License-Identifier: EUPL-1.2
#include "core/clinical/signature/signed_content.h"

#include <openssl/err.h>

#include <array>

namespace core::clinical {

using enum SignatureFinding;

SignedContent::SignedContent(CMS_ContentInfo* cms, const QByteArray* detached) {
    auto content = detached == nullptr ? BioPtr() : bioOf(*detached);
    digests_.reset(CMS_dataInit(cms, content.get()));
    if (!digests_) return;
    (void)content.release();  // belongs to the chain now
    std::array<char, 16384> piece{};
    while (BIO_read(digests_.get(), piece.data(), static_cast<int>(piece.size())) > 0) continue;
}

SignatureFinding SignedContent::verify(CMS_SignerInfo* signer) const {
    if (!digests_) return notUnderstood;
    ERR_clear_error();
    const bool hasAttributes = CMS_signed_get_attr_count(signer) >= 0;
    if (hasAttributes && CMS_SignerInfo_verify(signer) != 1) return signatureWrong;
    if (CMS_SignerInfo_verify_content(signer, digests_.get()) == 1) return none;
    const auto reason = ERR_GET_REASON(ERR_peek_last_error());
    return reason == CMS_R_NO_MATCHING_DIGEST ? notUnderstood : contentChanged;
}

}  // namespace core::clinical
