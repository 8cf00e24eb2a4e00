// SPDX-License-Identifier: EUPL-1.2
// Personalises virtual cards: key pair, card CA and CNS certificate, made in memory and never
// stored.
#pragma once

#include <QByteArray>
#include <memory>
#include <optional>

#include "app/certificates/certificates.h"
#include "pcsc/virtualcard/card_profile.h"
#include "pcsc/virtualcard/virtual_card.h"

namespace cardmaker {

/// What to make. As it stands: the specimen citizen, PIN 12345, PUK 87654321, RSA-2048, 3 tries.
struct CardOrder {
    virtualcard::CardProfile profile =
        virtualcard::specimenProfile();  // its certificate is filled in
    /// Of the certificate; without it, the card's own issue and expiry dates.
    std::optional<certificates::Validity> validity{};
    /// Without it a new pair of profile.keyBits is made, which takes a moment; tests may share one.
    std::optional<certificates::KeyPair> key{};
};

struct MadeCard {
    std::shared_ptr<virtualcard::VirtualCard> card;
    QByteArray certificate;  // DER
    certificates::KeyPair key;
};

/// One card CA and the cards it issues. Throws std::runtime_error when OpenSSL fails, as
/// certificates do. Used by one thread at a time; the cards it has made are thread-safe and outlive
/// it.
class CardMaker {
  public:
    CardMaker();

    /// PEM of the card CA: what a portal must trust to accept these cards.
    QByteArray caPem() const { return authority_.certificate().pem(); }
    MadeCard make(CardOrder order = {}) const;

  private:
    certificates::Authority authority_;
};

/// From the first second (UTC) of the card's issue date to the last of its expiry date.
certificates::Validity validityOf(const pcsc::Holder& person);

/// Subject CN of a CNS certificate (cns-card 5): codice fiscale/ID_Carta.hash of Dati_personali.
QString commonName(const virtualcard::CardProfile& profile);

}  // namespace cardmaker
