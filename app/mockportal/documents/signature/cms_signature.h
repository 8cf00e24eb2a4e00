// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDateTime>

#include "app/mockportal/documents/signature/signer.h"

namespace mockportal {

/// A detached CMS SignedData over `content`, DER, as PAdES wants it (ETSI EN 319 142-1, baseline
/// B): SHA-256; contentType, messageDigest and signing-certificate-v2 signed; no signing-time,
/// because the time stands in the PDF. The same content and signer always give the same bytes.
/// Throws std::runtime_error when OpenSSL fails.
QByteArray cmsSignature(const QByteArray& content, const Signer& signer);

/// A SignedData around `content`, DER: a .p7m as CAdES wants it (ETSI EN 319 122-1, baseline B),
/// with `time` as the signed signing-time. Otherwise as above.
QByteArray cmsEnvelope(const QByteArray& content, const QDateTime& time, const Signer& signer);

}  // namespace mockportal
