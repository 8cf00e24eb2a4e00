// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <memory>
#include <vector>

#include "pcsc/virtualcard/virtual_card.h"

namespace campaign {

/// One kind of card, ready to be made again and again: certificate and all.
struct CardKind {
    const char* name;
    virtualcard::CardProfile profile;

    /// A new card with all its tries. Its RSA gives back the block: the campaign looks at what is
    /// done with a signature, not at the signature.
    std::shared_ptr<virtualcard::VirtualCard> make() const { return make(profile); }
    static std::shared_ptr<virtualcard::VirtualCard> make(virtualcard::CardProfile profile);
};

/// Classic and IDEMIA 2021, both key lengths, both protocols, and a card that refuses extended
/// APDUs.
const std::vector<CardKind>& cardKinds();

}  // namespace campaign
