// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <openssl/x509.h>

#include <vector>

#include "core/clinical/signature/openssl_ptr.h"
#include "core/clinical/signature/validation_data.h"

namespace core::clinical {

/// What a document carries about revocation, read once. `data` has to stay.
class Revocation {
  public:
    explicit Revocation(const ValidationData& data);

    /// Whether a list or an answer that holds (signed by the issuer, an answer also by whom the
    /// issuer charged with it) says that the certificate is revoked. One that does not hold, or is
    /// about others, says nothing; nor does it matter from when it is.
    bool isRevoked(X509* certificate, X509* issuer) const;

  private:
    bool isListed(X509* certificate, X509* issuer) const;
    bool isAnswered(X509* certificate, X509* issuer) const;

    const ValidationData& data_;
    std::vector<CrlPtr> lists_{};
};

}  // namespace core::clinical
