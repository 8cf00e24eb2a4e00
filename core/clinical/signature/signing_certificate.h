// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <openssl/cms.h>

namespace core::clinical {

enum class NamedCertificate { absent, right, wrong };

/// Whether the signing-certificate attribute (RFC 5035 v2, RFC 2634 v1), which is signed, names the
/// certificate that the signature is checked with.
NamedCertificate namedCertificate(CMS_SignerInfo* signer, X509* certificate);

}  // namespace core::clinical
