// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <vector>

#include "core/card/card_snapshot.h"
#include "core/codes/codice_fiscale.h"

namespace core {

/// What does not fit together on a card. Worth telling the person, never a reason to refuse the
/// card: the data file is unprotected, and the identity is the certificate's (R28, cns-card 4).
struct HolderDoubts {
    bool incomplete = false;                    // fields missing, cut or malformed
    std::optional<CodiceFiscaleFault> fault{};  // of the codice fiscale, where there is one
    std::vector<PersonPart> contradicts{};      // what it says differently than the other data
    bool certificateDiffers = false;            // another codice fiscale in the certificate
    bool oddNumber = false;                     // ID_Carta does not end in its Luhn digit
    friend bool operator==(const HolderDoubts&, const HolderDoubts&) = default;
};

/// Data that the card does not hold contradict nothing. `today` bounds the date of birth.
HolderDoubts doubtsAbout(const CardSnapshot& card, const QDate& today);

}  // namespace core
