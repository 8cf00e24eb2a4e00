// SPDX-License-Identifier: EUPL-1.2
#include "pcsc/virtualcard/virtual_transport.h"

#include <utility>

namespace virtualcard {

VirtualTransport::VirtualTransport(std::shared_ptr<ReaderHall> hall, CardStay stay,
                                   std::shared_ptr<VirtualCard> card)
    : hall_(std::move(hall)), stay_(std::move(stay)), card_(std::move(card)) {}

VirtualTransport::~VirtualTransport() {
    hall_->release(stay_, this);
}

pcsc::Result<Bytes> VirtualTransport::transmit(ByteView command) {
    return hall_->transmit(stay_, this, command);
}

pcsc::Result<void> VirtualTransport::reconnect() {
    auto card = hall_->reconnect(stay_);
    if (!card) return std::unexpected(card.error());
    card_ = std::move(*card);
    return {};
}

pcsc::Result<void> VirtualTransport::beginTransaction() {
    return hall_->begin(stay_, this);
}

void VirtualTransport::endTransaction(pcsc::Disposition disposition) noexcept {
    hall_->end(stay_, this, disposition);
}

}  // namespace virtualcard
