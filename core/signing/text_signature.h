// SPDX-License-Identifier: EUPL-1.2
// A text signed with the card (S58, R4: the PIN asked again at the confirmation). It is made with
// the card's certificate for authentication: it shows who agreed to the text, and is no qualified
// signature. What it says can be read with core/clinical/signature/cms_check (checkCms).
#pragma once

#include <QByteArray>

#include "core/base/base.h"
#include "core/card/card_service.h"
#include "core/login/session.h"

namespace core {

/// CMS SignedData (RFC 5652), detached, DER: SHA-256 and RSA (PKCS#1 v1.5), the signer's
/// certificate inside, signing-time and signing-certificate-v2 (RFC 5035) signed. `text` is taken
/// as it is, byte by byte.
///
/// Call on the GUI thread; the work is done elsewhere. The PIN goes to the card at most once, in
/// one transaction with the signature, and is wiped; then the card is reset. Nothing is retried.
/// Cancelling the future before the PIN went out keeps it from the card. The card must be the one
/// that the session was opened with.
///
/// Errors as those of the card login: service.*, reader.*, card.*, pin.* (wrong with the tries
/// left), certificate.*; login.level when the session was not opened with a card; card.other-person
/// when the card is not that of the person who logged in.
Async<QByteArray> signText(CardService& cards, const Session& session, const QByteArray& text,
                           SecretBuffer pin);

/// The same signature with its text inside: one file (.p7m) that can be kept and checked by others
/// (`openssl cms -verify -inform DER -purpose any`). document.unreadable when it is no CMS.
Result<QByteArray> withText(const QByteArray& cms, const QByteArray& text);

}  // namespace core
