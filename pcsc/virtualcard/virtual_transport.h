// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <memory>

#include "pcsc/transport/transport.h"
#include "pcsc/virtualcard/reader_hall.h"

namespace virtualcard {

/// A connection to a card in a virtual reader. Two transports to one card block each other's
/// transactions, and a reset by one is card.reset to the other, as between two programs over PC/SC.
class VirtualTransport : public pcsc::Transport {
  public:
    VirtualTransport(std::shared_ptr<ReaderHall> hall, CardStay stay,
                     std::shared_ptr<VirtualCard> card);
    ~VirtualTransport() override;

    pcsc::Protocol protocol() const override { return card_->protocol(); }
    Bytes atr() const override { return card_->atr(); }
    pcsc::Result<Bytes> transmit(ByteView command) override;
    pcsc::Result<void> reconnect() override;

  protected:
    pcsc::Result<void> beginTransaction() override;
    void endTransaction(pcsc::Disposition disposition) noexcept override;

  private:
    std::shared_ptr<ReaderHall> hall_;
    CardStay stay_;
    std::shared_ptr<VirtualCard> card_;
};

}  // namespace virtualcard
