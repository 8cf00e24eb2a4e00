// SPDX-License-Identifier: EUPL-1.2
// An authority that also says which of its certificates it has revoked, and puts times on
// signatures.
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <memory>

#include "tests/support/signed_documents.h"

namespace support {

class RevokingAuthority {
  public:
    explicit RevokingAuthority(const QString& name);

    const QByteArray& certificate() const { return certificate_; }  // DER
    Signer issue(const QString& name) const;

    /// DER. Each of the certificate alone.
    QByteArray revocationList(const Signer& revoked) const;
    QByteArray answer(const Signer& about, bool revoked) const;  // an OCSP response
    /// An RFC 3161 token over the bytes, by the authority's own key.
    QByteArray timeStamp(const QByteArray& bytes, const QDateTime& at) const;

  private:
    std::shared_ptr<void> key_;  // EVP_PKEY
    QByteArray certificate_;
};

/// SignedData around the content whose signature `authority` put a time on.
QByteArray stampedCms(const QByteArray& content, const Signer& signer,
                      const RevokingAuthority& authority, const QDateTime& at);

/// SignedData around the content, with lists of revocation beside its certificates.
QByteArray cmsWithLists(const QByteArray& content, const Signer& signer,
                        const std::vector<QByteArray>& lists);
/// The same with lists and answers in Adobe's signed attribute revocationInfoArchival.
QByteArray cmsWithArchival(const QByteArray& content, const Signer& signer,
                           const SecurityStore& store);

}  // namespace support
