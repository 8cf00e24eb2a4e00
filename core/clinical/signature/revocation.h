// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <openssl/cms.h>

#include <QByteArray>
#include <vector>

namespace core::clinical {

/// What a document carries of answers whether certificates were revoked. Nothing is asked for over
/// the network.
struct Revocation {
    std::vector<QByteArray> lists{};    // CRL, DER
    std::vector<QByteArray> answers{};  // OCSP responses, DER

    /// Adds what the signature itself carries: lists in the CMS, and Adobe's signed attribute
    /// revocationInfoArchival (ISO 32000-1 12.8.3.3.2).
    void add(CMS_ContentInfo* cms, CMS_SignerInfo* signer);
};

/// Whether an answer that holds (signed by the issuer, or by whom the issuer charged with it) says
/// that the certificate is revoked. An answer that does not hold says nothing.
bool isRevoked(X509* certificate, X509* issuer, const std::vector<QByteArray>& answers);

}  // namespace core::clinical
