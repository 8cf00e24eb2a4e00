// SPDX-License-Identifier: EUPL-1.2
// Dati_personali (3F00/1100/1102) after cns-card 4.
#pragma once

#include <cstddef>
#include <optional>

#include "pcsc/base/bytes.h"
#include "pcsc/cards/holder.h"

namespace pcsc {

/// How many bytes of the file count, the six of the header included; nullopt when the header is not
/// hexadecimal.
std::optional<std::size_t> holderDataLength(ByteView beginning);

/// Never refuses: what is whole is taken, and `incomplete` says when something is missing, cut or
/// malformed. Bytes after the declared length are ignored.
Holder parseHolderData(ByteView file);

}  // namespace pcsc
