// SPDX-License-Identifier: EUPL-1.2
// An authority that also says which of its certificates it has revoked, and puts times on
// signatures.
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <memory>
#include <optional>

#include "tests/support/signed_documents.h"

namespace support {

class RevokingAuthority {
  public:
    explicit RevokingAuthority(const QString& name);

    const QByteArray& certificate() const { return certificate_; }  // DER
    Signer issue(const QString& name) const;
    /// For one of OpenSSL's extended uses: "OCSPSigning".
    Signer issueFor(const char* use) const;
    /// One that this one vouches for.
    RevokingAuthority subordinate(const QString& name) const;

    /// DER. Each of the certificate alone.
    QByteArray revocationList(const Signer& revoked) const;
    QByteArray answer(const Signer& about, bool revoked) const;  // an OCSP response
    /// By whom the authority charged with it, without that one's certificate.
    QByteArray answer(const Signer& about, bool revoked, const Signer& responder) const;
    /// An RFC 3161 token over the bytes.
    QByteArray timeStamp(const QByteArray& bytes, const QDateTime& at) const;

  private:
    RevokingAuthority() = default;
    Signer issue(const QString& name, const char* use) const;

    std::shared_ptr<void> key_;  // EVP_PKEY
    QByteArray certificate_;
    mutable std::optional<Signer> stampMaker_;  // a key takes its time
};

/// An RFC 3161 token over the bytes, with its maker's certificate in it or without.
enum class MakersCertificate { within, absent };
QByteArray timeStampBy(const Signer& maker, const QByteArray& bytes, const QDateTime& at,
                       MakersCertificate certificate = MakersCertificate::within);

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
