// SPDX-License-Identifier: EUPL-1.2
#include "core/card/inserted_card.h"

#include "pcsc/cards/card_registry.h"

namespace core {

Result<void> InsertedCard::connect(pcsc::Readers& readers, const std::string& reader) {
    disconnect();
    auto transport = readers.connect(reader);
    if (!transport) return std::unexpected(std::move(transport.error()));
    transport_ = std::move(*transport);
    if (auto turn = waitForTurn(); !turn) return turn;
    pinPad_ = transport_->pinPad();
    return {};
}

Result<void> InsertedCard::waitForTurn() {
    if (!transport_) return fail(errors::cardRemoved);
    // A reset ends the wait at once though who has reset it may still be at work: the driver takes
    // the card over and waits on.
    if (driver_) return driver_->waitForTurn();
    const auto turn = pcsc::Transaction::begin(*transport_);
    if (turn || turn.error().code == errors::cardReset) return {};
    return std::unexpected(turn.error());
}

Result<pcsc::CardContent> InsertedCard::read(const pcsc::CardDriver::OnHolder& onHolder) {
    auto driver = pcsc::makeDriver(*transport_);
    if (!driver) return std::unexpected(std::move(driver.error()));
    driver_ = std::move(*driver);
    return driver_->read(onHolder);
}

std::optional<pcsc::ForeignKind> InsertedCard::foreignKind() {
    if (!transport_) return std::nullopt;
    if (const auto kind = pcsc::foreignKindByAtr(transport_->atr())) return kind;
    return pcsc::askForeignKind(*transport_).value_or(std::nullopt);
}

Result<Bytes> InsertedCard::verifyAndRawSign(const SecretBuffer& pin, ByteView block,
                                             const pcsc::CardDriver::StillWanted& wanted) {
    if (!driver_) return fail(errors::cardRemoved);
    return driver_->verifyAndRawSign(pin, block, wanted);
}

Result<Bytes> InsertedCard::verifyOnPadAndRawSign(ByteView block,
                                                  const pcsc::CardDriver::StillWanted& wanted) {
    if (!driver_) return fail(errors::cardRemoved);
    return driver_->verifyOnPadAndRawSign(block, wanted);
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

Result<void> InsertedCard::changePinOnPad(const pcsc::CardDriver::StillWanted& wanted) {
    if (!driver_) return fail(errors::cardRemoved);
    return driver_->changePinOnPad(wanted);
}

Result<void> InsertedCard::unblockPinOnPad(const pcsc::CardDriver::StillWanted& wanted) {
    if (!driver_) return fail(errors::cardRemoved);
    return driver_->unblockPinOnPad(wanted);
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
