// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string>

#include "pcsc/apdu/apdu_channel.h"
#include "pcsc/apdu/atr.h"
#include "pcsc/cards/card_driver.h"
#include "pcsc/cards/cns_data.h"
#include "pcsc/cards/cns_files.h"
#include "pcsc/cards/cns_lot.h"
#include "pcsc/cards/cns_pin.h"

namespace pcsc {

/// The Carta Nazionale dei Servizi in its layouts (cns-card 3; one row each in cns_signature.h):
/// CRS of Lombardia and TS-CNS of all regions, business cards of Infocamere. Of ACe 2025 only the
/// data and the certificate can be read, as nobody has told yet where its key is. A card that
/// another program has reset is taken over again at the start of a call, once it has shown that it
/// is still the same one (else card.removed); except for rawSign, whose verified PIN is gone then
/// (card.reset).
///
/// RSA-2048 on T=0 goes by command chaining only: extended APDUs would need ENVELOPE there.
class CnsCard final : public CardDriver {
  public:
    static bool matches(const Atr& atr) { return CnsLot::from(atr).has_value(); }

    /// The second proof: 1000/1003 must be there and hold 16 digits, else card.unknown; ACe 2025
    /// may show whole holder data instead. An ATR alone must never lead to a PIN prompt.
    static Result<std::unique_ptr<CardDriver>> probe(Transport& transport, const Atr& atr);

    std::string family() const override { return "CNS"; }
    std::string idCarta() const override { return data_.idCarta(); }
    Result<void> waitForTurn() override;
    Result<CardContent> read(const OnHolder& onHolder = {}) override;
    Result<void> verifyPin(const SecretBuffer& pin) override;
    Result<Bytes> rawSign(ByteView block) override;
    Result<Bytes> verifyAndRawSign(const SecretBuffer& pin, ByteView block,
                                   const StillWanted& wanted) override;
    Result<Bytes> verifyOnPadAndRawSign(ByteView block, const StillWanted& wanted) override;
    Result<void> changePin(const SecretBuffer& oldPin, const SecretBuffer& newPin,
                           const StillWanted& wanted) override;
    Result<void> unblockPin(const SecretBuffer& puk, const SecretBuffer& newPin,
                            const StillWanted& wanted) override;
    Result<void> changePinOnPad(const StillWanted& wanted) override;
    Result<void> unblockPinOnPad(const StillWanted& wanted) override;

  private:
    CnsCard(Transport& transport, const CnsLot& lot);

    Result<Transaction> begin();
    Result<void> identify();
    Result<CardContent> readAll(const OnHolder& onHolder);
    Result<void> findKey();
    Result<void> verify(const SecretBuffer& pin);
    Result<void> checkPinKnown() const;
    Result<void> setPin(const StillWanted& wanted, const std::function<Result<void>()>& set);
    template <typename Verify>
    Result<Bytes> signAfter(ByteView block, const StillWanted& wanted, Verify verify);

    ApduChannel channel_;
    CnsFiles files_;
    CnsData data_;
    CnsLot lot_;
    std::uint8_t pinReference_;
    std::string identity_{};   // of the card this driver was made for
    bool identified_ = false;  // since the last read(), which need not ask again then
};

}  // namespace pcsc
