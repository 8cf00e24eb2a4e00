// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <openssl/cms.h>

#include "core/clinical/signature/openssl_ptr.h"
#include "core/clinical/signature/signature.h"

namespace core::clinical {

/// What the signers of a CMS signed, digested once for all of them: what is wrong with one says
/// nothing about the others. Both arguments have to stay.
class SignedContent {
  public:
    /// `detached` is the content when the CMS does not hold it itself.
    SignedContent(CMS_ContentInfo* cms, const QByteArray* detached);

    /// The signature over the attributes and the digest of the content, by the certificate the
    /// signer was given; not that certificate. none, signatureWrong, contentChanged, notUnderstood.
    SignatureFinding verify(CMS_SignerInfo* signer) const;

  private:
    BioPtr digests_{};
};

}  // namespace core::clinical
