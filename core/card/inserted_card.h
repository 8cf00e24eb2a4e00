// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <memory>
#include <optional>
#include <string>

#include "core/base/base.h"
#include "pcsc/cards/card_driver.h"
#include "pcsc/cards/foreign_card.h"
#include "pcsc/transport/transport.h"

namespace core {

/// The card in the chosen reader, connected from its reading to its removal, so that a login need
/// not look anything up again. Card thread only. The connection is shared and no transaction
/// outlives a call.
class InsertedCard {
  public:
    /// Connects, and waits until no other program is at work with the card: for as long as that
    /// takes. Errors: those of Readers::connect and Transport::transmit.
    Result<void> connect(pcsc::Readers& readers, const std::string& reader);
    /// Waits as connect() does.
    Result<void> waitForTurn();

    /// Reads the card that is connected. Errors: those of pcsc::makeDriver and CardDriver::read.
    Result<pcsc::CardContent> read(const pcsc::CardDriver::OnHolder& onHolder);
    /// After card.unknown: what it is instead, as far as we know such cards.
    std::optional<pcsc::ForeignKind> foreignKind();

    Result<Bytes> verifyAndRawSign(const SecretBuffer& pin, ByteView block,
                                   const pcsc::CardDriver::StillWanted& wanted);
    Result<Bytes> verifyOnPadAndRawSign(ByteView block,
                                        const pcsc::CardDriver::StillWanted& wanted);
    /// What the reader announces for keys of its own.
    const pcsc::PinPadFeatures& pinPad() const { return pinPad_; }
    /// As pcsc::CardDriver; the card is left reset.
    Result<void> changePin(const SecretBuffer& oldPin, const SecretBuffer& newPin,
                           const pcsc::CardDriver::StillWanted& wanted);
    Result<void> unblockPin(const SecretBuffer& puk, const SecretBuffer& newPin,
                            const pcsc::CardDriver::StillWanted& wanted);
    /// The same with everything typed on the reader's keys.
    Result<void> changePinOnPad(const pcsc::CardDriver::StillWanted& wanted);
    Result<void> unblockPinOnPad(const pcsc::CardDriver::StillWanted& wanted);
    void reset();
    void disconnect();

  private:
    std::unique_ptr<pcsc::Transport> transport_;  // outlives the driver
    std::unique_ptr<pcsc::CardDriver> driver_;
    pcsc::PinPadFeatures pinPad_{};
};

}  // namespace core
