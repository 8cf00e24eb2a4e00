// SPDX-License-Identifier: EUPL-1.2
#include "core/card/inserted_card.h"

#include "pcsc/cards/card_registry.h"

namespace core {

Result<pcsc::CardContent> InsertedCard::read(pcsc::Readers& readers, const std::string& reader) {
    disconnect();
    auto transport = readers.connect(reader);
    if (!transport) return std::unexpected(std::move(transport.error()));
    transport_ = std::move(*transport);
    auto driver = pcsc::makeDriver(*transport_);
    if (!driver) return std::unexpected(std::move(driver.error()));
    driver_ = std::move(*driver);
    return driver_->read();
}

Result<Bytes> InsertedCard::verifyAndRawSign(const SecretBuffer& pin, ByteView block) {
    if (!driver_) return fail(errors::cardRemoved);
    return driver_->verifyAndRawSign(pin, block);
}

Result<void> InsertedCard::changePin(const SecretBuffer& oldPin, const SecretBuffer& newPin,
                                     const pcsc::CardDriver::StillWanted& wanted) {
    if (!driver_) return fail(errors::cardRemoved);
    return driver_->changePin(oldPin, newPin, wanted);
}

Result<void> InsertedCard::unblockPin(const SecretBuffer& puk, const SecretBuffer& newPin,
                                      const pcsc::CardDriver::StillWanted& wanted) {
    if (!driver_) return fail(errors::cardRemoved);
    return driver_->unblockPin(puk, newPin, wanted);
}

void InsertedCard::reset() {
    if (!transport_) return;
    auto transaction = pcsc::Transaction::begin(*transport_);
    if (transaction) transaction->setDisposition(pcsc::Disposition::reset);
}

void InsertedCard::disconnect() {
    driver_.reset();
    transport_.reset();
}

}  // namespace core
