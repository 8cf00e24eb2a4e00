// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/card/card_snapshot.h"

namespace core {

/// The card's certificate for login (cns-card 5). certificate.unusable when it is no X.509, not
/// RSA, or its common name is empty. Neither the form of the codice fiscale nor the hash in the
/// common name is judged: the portal decides whom it knows.
Result<CardCertificate> parseCertificate(const QByteArray& der);

}  // namespace core
