// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "pcsc/base/bytes.h"
#include "pcsc/cards/holder.h"

namespace virtualcard {

/// Dati_personali as the issuer writes it (cns-card 4): six hex digits of length, then 16 fields,
/// each two hex digits of length and the value in Latin-1. No padding. Values beyond 255 characters
/// are cut.
pcsc::Bytes encodeDatiPersonali(const pcsc::Holder& person);

}  // namespace virtualcard
