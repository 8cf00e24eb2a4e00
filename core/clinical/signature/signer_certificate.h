// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <openssl/x509.h>

#include "core/clinical/signature/signature.h"

namespace core::clinical {

SignerIdentity identityOf(X509* certificate);
/// For time stamps and no other use (RFC 3161, 2.3): not of whoever may sign letters.
bool isForStamps(X509* certificate);
/// UTC; invalid when it cannot be read.
QDateTime timeOf(const ASN1_TIME* time);

}  // namespace core::clinical
