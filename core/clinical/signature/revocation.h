// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <openssl/x509.h>

#include "core/clinical/signature/validation_data.h"

namespace core::clinical {

/// Whether an answer that holds (signed by the issuer, or by whom the issuer charged with it) says
/// that the certificate is revoked. An answer that does not hold says nothing.
bool isRevoked(X509* certificate, X509* issuer, const ValidationData& data);

}  // namespace core::clinical
