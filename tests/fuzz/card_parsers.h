// SPDX-License-Identifier: EUPL-1.2
// What must hold for every byte string a card could send. Each function feeds one parser and says
// whether it held; libFuzzer and an ordinary test both call them.
#pragma once

#include "tests/fuzz/target.h"

namespace fuzz {

bool holderDataHolds(pcsc::ByteView input);
bool atrHolds(pcsc::ByteView input);
bool responseHolds(pcsc::ByteView input);
bool certificateLengthHolds(pcsc::ByteView input);
/// A whole session with a card that passes for a CNS and then answers what the input says. The
/// first byte picks the protocol and whether the second proof is given; then each answer is one
/// byte of length and its bytes. A card that has nothing more to say has left.
bool cardSessionHolds(pcsc::ByteView input);

}  // namespace fuzz
