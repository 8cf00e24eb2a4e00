// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <openssl/cms.h>

#include <QByteArray>
#include <vector>

namespace core::clinical {

/// What a document carries to check its signatures with (ETSI EN 319 142-1 5.4.2): answers whether
/// certificates were revoked, and certificates, which nobody vouches for. Nothing is asked for over
/// the network.
struct ValidationData {
    std::vector<QByteArray> lists{};         // CRL, DER
    std::vector<QByteArray> answers{};       // OCSP responses, DER
    std::vector<QByteArray> certificates{};  // DER

    /// Adds what the signature itself carries of revocation: lists in the CMS, and Adobe's signed
    /// attribute revocationInfoArchival (ISO 32000-1 12.8.3.3.2).
    void add(CMS_ContentInfo* cms, CMS_SignerInfo* signer);
};

}  // namespace core::clinical
