// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <memory>
#include <string>

#include "core/base/base.h"
#include "pcsc/cards/card_driver.h"
#include "pcsc/transport/transport.h"

namespace core {

/// The card in the chosen reader, connected from its reading to its removal, so that a login need
/// not look anything up again. Card thread only. The connection is shared and no transaction
/// outlives a call.
class InsertedCard {
  public:
    /// Connects and reads. Errors: those of Readers::connect, pcsc::makeDriver and
    /// CardDriver::read.
    Result<pcsc::CardContent> read(pcsc::Readers& readers, const std::string& reader);
    Result<Bytes> verifyAndRawSign(const SecretBuffer& pin, ByteView block);
    /// As pcsc::CardDriver; the card is left reset.
    Result<void> changePin(const SecretBuffer& oldPin, const SecretBuffer& newPin,
                           const pcsc::CardDriver::StillWanted& wanted);
    Result<void> unblockPin(const SecretBuffer& puk, const SecretBuffer& newPin,
                            const pcsc::CardDriver::StillWanted& wanted);
    void reset();
    void disconnect();

  private:
    std::unique_ptr<pcsc::Transport> transport_;  // outlives the driver
    std::unique_ptr<pcsc::CardDriver> driver_;
};

}  // namespace core
