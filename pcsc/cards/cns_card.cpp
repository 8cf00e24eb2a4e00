// SPDX-License-Identifier: EUPL-1.2
#include "pcsc/cards/cns_card.h"

#include <utility>

#include "pcsc/base/card_errors.h"
#include "pcsc/cards/cns_pin_pad.h"
#include "pcsc/cards/cns_signature.h"

namespace pcsc {
namespace {

std::uint8_t pinReferenceOf(const CnsLot& lot) {
    return lot.isStIncard() ? 0x90 : 0x10;
}

/// Once more from the beginning when another program has reset the card in the middle (cns-card 8).
/// For work that sends no PIN.
auto startingOver(Transport& transport, const auto& work) -> decltype(work()) {
    auto result = work();
    if (result || result.error().code != errors::cardReset) return result;
    if (auto taken = transport.reconnect(); !taken)
        return std::unexpected(std::move(taken.error()));
    return work();
}

Result<void> checkBlock(ByteView block) {
    if (block.size() == 128 || block.size() == 256) return {};
    return fail(errors::cardFault, "block of " + std::to_string(block.size()) + " bytes");
}

}  // namespace

CnsCard::CnsCard(Transport& transport, const CnsLot& lot)
    : channel_(transport),
      files_(channel_),
      data_(files_, lot),
      lot_(lot),
      pinReference_(pinReferenceOf(lot)) {}

Result<std::unique_ptr<CardDriver>> CnsCard::probe(Transport& transport, const Atr& atr) {
    const auto lot = CnsLot::from(atr);
    if (!lot) return fail(errors::cardUnknown, "no CNS by its ATR");
    std::unique_ptr<CnsCard> card(new CnsCard(transport, *lot));
    auto proof = startingOver(transport, [&]() -> Result<void> {
        const auto transaction = card->begin();
        if (!transaction) return std::unexpected(transaction.error());
        return card->identify();
    });
    if (!proof) return std::unexpected(std::move(proof.error()));
    return card;
}

Result<Transaction> CnsCard::begin() {
    Transport& transport = channel_.transport();
    auto transaction = Transaction::begin(transport);
    if (transaction || transaction.error().code != errors::cardReset) return transaction;
    if (auto taken = transport.reconnect(); !taken)
        return std::unexpected(std::move(taken.error()));
    auto afterReset = Transaction::begin(transport);
    if (!afterReset) return afterReset;
    if (auto same = identify(); !same) return std::unexpected(std::move(same.error()));
    return afterReset;
}

Result<void> CnsCard::waitForTurn() {
    const auto transaction = begin();
    if (!transaction) return std::unexpected(transaction.error());
    return {};
}

Result<void> CnsCard::identify() {
    auto identity = data_.readIdentity();
    if (!identity) return std::unexpected(std::move(identity.error()));
    if (identity_.empty()) identity_ = *identity;
    if (identity_ != *identity) return fail(errors::cardRemoved, "another card is in the reader");
    identified_ = true;
    return {};
}

// Reading

Result<CardContent> CnsCard::read(const OnHolder& onHolder) {
    return startingOver(channel_.transport(), [&] { return readAll(onHolder); });
}

Result<CardContent> CnsCard::readAll(const OnHolder& onHolder) {
    const auto transaction = begin();
    if (!transaction) return std::unexpected(transaction.error());
    if (!std::exchange(identified_, false)) {
        if (auto same = identify(); !same) return std::unexpected(std::move(same.error()));
    }
    auto holder = data_.readHolder();
    if (!holder) return std::unexpected(std::move(holder.error()));
    CardContent content{.idCarta = data_.idCarta(), .holder = std::move(*holder)};
    if (onHolder) onHolder(content);
    auto certificate = data_.findCertificate();
    if (!certificate) return std::unexpected(std::move(certificate.error()));
    content.certificate = std::move(*certificate);
    content.keyKnown = data_.key() == nullptr || data_.key()->keyKnown();
    return content;
}

// PIN

Result<void> CnsCard::verify(const SecretBuffer& pin) {
    return pinOutcome(channel_.send(verifyCommand(pinReference_, pin)));
}

Result<void> CnsCard::verifyPin(const SecretBuffer& pin) {
    if (auto format = checkPinFormat(pin); !format) return format;
    const auto transaction = begin();
    if (!transaction) return std::unexpected(transaction.error());
    return verify(pin);
}

Result<void> CnsCard::changePin(const SecretBuffer& oldPin, const SecretBuffer& newPin,
                                const StillWanted& wanted) {
    if (auto format = checkPinFormat(oldPin); !format) return format;
    if (auto format = checkPinFormat(newPin); !format) return format;
    return setPin(wanted, [&] {
        return pinOutcome(channel_.send(changeCommand(pinReference_, oldPin, newPin)));
    });
}

Result<void> CnsCard::unblockPin(const SecretBuffer& puk, const SecretBuffer& newPin,
                                 const StillWanted& wanted) {
    if (auto format = checkPinFormat(puk); !format) return format;
    if (auto format = checkPinFormat(newPin); !format) return format;
    return ofPuk(setPin(wanted, [&] {
        return pinOutcome(channel_.send(unblockCommand(pinReference_, puk, newPin)));
    }));
}

Result<void> CnsCard::changePinOnPad(const StillWanted& wanted) {
    return setPin(wanted, [this] {
        return modifyOnPad(channel_.transport(), PinPadChange::withPin, pinReference_);
    });
}

Result<void> CnsCard::unblockPinOnPad(const StillWanted& wanted) {
    return ofPuk(setPin(wanted, [this] {
        return modifyOnPad(channel_.transport(), PinPadChange::withPuk, pinReference_);
    }));
}

Result<void> CnsCard::setPin(const StillWanted& wanted, const std::function<Result<void>()>& set) {
    auto transaction = begin();
    if (!transaction) return std::unexpected(transaction.error());
    if (auto known = checkPinKnown(); !known) return known;
    if (wanted && !wanted()) return fail(errors::cancelled);
    transaction->setDisposition(Disposition::reset);
    return set();
}

/// Where the PIN of such a model is, nobody knows: nothing is sent to what may be another one.
Result<void> CnsCard::checkPinKnown() const {
    const bool otherKey = data_.key() != nullptr && !data_.key()->keyKnown();
    const bool otherLayout = data_.idCarta().empty();
    if (otherKey || otherLayout) return fail(errors::cardModel, std::string(lot_.name()));
    return {};
}

// Signature

Result<Bytes> CnsCard::rawSign(ByteView block) {
    if (auto size = checkBlock(block); !size) return std::unexpected(std::move(size.error()));
    const auto transaction = Transaction::begin(channel_.transport());
    if (!transaction) return std::unexpected(transaction.error());
    if (auto key = findKey(); !key) return std::unexpected(std::move(key.error()));
    return cnsRawSign(channel_, files_, *data_.key(), block);
}

Result<Bytes> CnsCard::verifyAndRawSign(const SecretBuffer& pin, ByteView block,
                                        const StillWanted& wanted) {
    if (auto format = checkPinFormat(pin); !format)
        return std::unexpected(std::move(format.error()));
    return signAfter(block, wanted, [&] { return verify(pin); });
}

Result<Bytes> CnsCard::verifyOnPadAndRawSign(ByteView block, const StillWanted& wanted) {
    return signAfter(block, wanted,
                     [this] { return verifyOnPad(channel_.transport(), pinReference_); });
}

template <typename Verify>
Result<Bytes> CnsCard::signAfter(ByteView block, const StillWanted& wanted, Verify verify) {
    if (auto size = checkBlock(block); !size) return std::unexpected(std::move(size.error()));
    auto transaction = begin();
    if (!transaction) return std::unexpected(transaction.error());
    // Before the PIN: no try is spent on a card that cannot sign.
    if (auto key = findKey(); !key) return std::unexpected(std::move(key.error()));
    if (wanted && !wanted()) return fail(errors::cancelled);
    // Whoever waits for the card comes in when this transaction ends: it must not find the PIN
    // open.
    transaction->setDisposition(Disposition::reset);
    if (auto verified = verify(); !verified) return std::unexpected(std::move(verified.error()));
    return cnsRawSign(channel_, files_, *data_.key(), block);
}

Result<void> CnsCard::findKey() {
    if (data_.key() == nullptr) {
        const auto certificate = data_.findCertificate();
        if (!certificate) return std::unexpected(certificate.error());
    }
    if (data_.key() == nullptr) return fail(errors::cardNoCertificate);
    if (!data_.key()->keyKnown()) return fail(errors::cardModel, std::string(lot_.name()));
    return {};
}

}  // namespace pcsc
