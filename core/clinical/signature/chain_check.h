// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <openssl/cms.h>

#include "core/clinical/signature/signature.h"
#include "core/clinical/signature/trust_list.h"
#include "core/clinical/signature/validation_data.h"

namespace core::clinical {

/// From the signer's certificate to an anchor, at the time of signing (now, when that is not
/// known), by the certificates of the CMS, and those of `data` where these do not suffice. `none`
/// when it holds; else noAnchors, chainUnknown, certificateExpired or certificateRevoked (by the
/// lists and answers of `data`, no network).
SignatureFinding checkChain(X509* certificate, CMS_ContentInfo* cms, const ValidationData& data,
                            const QDateTime& at, const TrustList& anchors, AnchorKind kind);

}  // namespace core::clinical
