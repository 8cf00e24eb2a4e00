// SPDX-License-Identifier: EUPL-1.2
// Cards that are no CNS: what they are, so that the person hears more than "unknown".
#pragma once

#include <optional>

#include "pcsc/base/bytes.h"
#include "pcsc/base/result.h"
#include "pcsc/transport/transport.h"

namespace pcsc {

enum class ForeignKind {
    identityCard,   // Carta d'identità elettronica
    passport,       // or another travel document with a chip
    bankCard,       // EMV
    simCard,        // of a telephone
    transportCard,  // memory chips read by radio: transport tickets, badges
    contactlessCns  // a health card caught by radio, where its login key is not used by us
};

/// By the answer to reset alone; nothing is sent.
std::optional<ForeignKind> foreignKindByAtr(ByteView atr);

/// Asks the card for the applications of a few well-known kinds: SELECT only, never a PIN, one
/// transaction. nullopt when none is there. Errors: those of Transport::transmit.
Result<std::optional<ForeignKind>> askForeignKind(Transport& transport);

}  // namespace pcsc
