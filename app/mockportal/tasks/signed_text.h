// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <expected>

#include "app/mockportal/auth/card_trust.h"

namespace mockportal {

/// Who signed `text` with a card: a CMS SignedData, detached, with one signer, SHA-256 or more, the
/// signer's certificate inside and named by a signed signing-certificate-v2 (RFC 5035). The
/// certificate is checked as at the login with the card. Fails with words for a developer, without
/// a person's data.
std::expected<CardIdentity, QString> whoSigned(const QByteArray& text, const QByteArray& cms,
                                               const CardTrust& trust, const QDateTime& now);

}  // namespace mockportal
