// SPDX-License-Identifier: EUPL-1.2
#include "pcsc/cards/cns_card.h"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include "pcsc/base/card_errors.h"
#include "pcsc/cards/cns_pin_pad.h"
#include "pcsc/cards/cns_signature.h"
#include "pcsc/cards/der.h"
#include "pcsc/cards/holder_data.h"

namespace pcsc {
namespace {

constexpr std::array<std::uint8_t, 4> idCartaPath{0x10, 0x00, 0x10, 0x03};
constexpr std::array<std::uint8_t, 4> holderPath{0x11, 0x00, 0x11, 0x02};
constexpr std::size_t idCartaSize = 16;

std::uint8_t pinReferenceOf(const CnsLot& lot) {
    return lot.isStIncard() ? 0x90 : 0x10;
}

// The application of ACe 2025 (OpenSC issue 3804).
constexpr std::array<std::uint8_t, 12> ace2025Application{0xA0, 0x00, 0x00, 0x05, 0x30, 0x00,
                                                          0x0B, 0x10, 0x40, 0x01, 0x02, 0x1A};

/// The likely place first saves two APDUs; the ATR is only a hint, so the others follow.
std::vector<const CnsKeyPlace*> placesToTry(const CnsLot& lot) {
    const auto& [classic, idemia, infocamere] = cnsKeyPlaces;
    if (lot.isAce2025()) return {&classic, &idemia, &ace2025Place};
    if (lot.isIdemia2021()) return {&idemia, &classic, &infocamere};
    return {&classic, &idemia, &infocamere};
}

bool isDigit(std::uint8_t byte) {
    return byte >= '0' && byte <= '9';
}

/// Without a readable header only what the first block holds.
std::size_t holderSize(ByteView beginning) {
    constexpr std::size_t holderMax = 2048;  // 400 on a CNS, 1200 on the relatives of it
    return std::min(holderDataLength(beginning).value_or(beginning.size()), holderMax);
}

std::size_t certificateSize(ByteView beginning) {
    return certificateLength(beginning).value_or(0);
}

/// Infocamere: a header of five bytes, the certificate's length in the second and the third.
std::size_t wrappedCertificateSize(ByteView beginning) {
    constexpr std::size_t headerSize = 5;
    if (beginning.size() <= headerSize) return 0;
    const auto size = certificateLength(beginning.subspan(headerSize));
    const std::size_t told = static_cast<std::size_t>(beginning[1]) << 8U | beginning[2];
    return size && *size <= told ? headerSize + *size : 0;
}

/// The card said no, in contrast to: the transmission failed.
bool refused(const Error& error) {
    return error.code == errors::cardFault;
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
    : channel_(transport), files_(channel_), lot_(lot), pinReference_(pinReferenceOf(lot)) {}

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
    auto identity = readIdentity();
    if (!identity) return std::unexpected(std::move(identity.error()));
    if (identity_.empty()) identity_ = *identity;
    if (identity_ != *identity) return fail(errors::cardRemoved, "another card is in the reader");
    identified_ = true;
    return {};
}

/// What tells this card from another one of its kind.
Result<std::string> CnsCard::readIdentity() {
    auto idCarta = readIdCarta();
    if (idCarta) idCarta_ = *idCarta;
    if (idCarta || idCarta.error().code != errors::cardUnknown) return idCarta;
    const auto inside = enterApplication();
    if (!inside) return std::unexpected(inside.error());
    if (!*inside) return idCarta;
    auto holder = readHolder();
    if (!holder) return std::unexpected(std::move(holder.error()));
    if (holder->incomplete || holder->codiceFiscale.empty()) return idCarta;
    return holder->codiceFiscale;
}

/// False when this card keeps its files where the others do.
Result<bool> CnsCard::enterApplication() {
    if (!lot_.isAce2025()) return false;
    auto entered = files_.enter(ace2025Application);
    if (entered) return true;
    if (!refused(entered.error())) return std::unexpected(std::move(entered.error()));
    return false;
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
    auto holder = readHolder();
    if (!holder) return std::unexpected(std::move(holder.error()));
    CardContent content{.idCarta = idCarta_, .holder = std::move(*holder)};
    if (onHolder) onHolder(content);
    auto certificate = findCertificate();
    if (!certificate) return std::unexpected(std::move(certificate.error()));
    content.certificate = std::move(*certificate);
    content.keyKnown = key_ == nullptr || key_->keyKnown();
    return content;
}

Result<std::string> CnsCard::readIdCarta() {
    auto selected = files_.select(idCartaPath);
    auto bytes = selected ? files_.read(idCartaSize) : std::unexpected(std::move(selected.error()));
    if (!bytes && !refused(bytes.error())) return std::unexpected(std::move(bytes.error()));
    if (!bytes) return fail(errors::cardUnknown, "ID_Carta: " + bytes.error().cause);
    if (bytes->size() != idCartaSize || !std::ranges::all_of(*bytes, isDigit))
        return fail(errors::cardUnknown, "ID_Carta is not 16 digits");
    return toText(*bytes);
}

Result<Holder> CnsCard::readHolder() {
    auto selected = files_.select(holderPath);
    auto bytes =
        selected ? files_.readDeclared(&holderSize) : std::unexpected(std::move(selected.error()));
    if (bytes) return parseHolderData(*bytes);
    if (!refused(bytes.error())) return std::unexpected(std::move(bytes.error()));
    if (files_.inApplication()) return parseHolderData({});
    const auto inside = enterApplication();
    if (!inside) return std::unexpected(inside.error());
    return *inside ? readHolder() : parseHolderData({});
}

Result<Bytes> CnsCard::findCertificate() {
    key_ = nullptr;
    for (const CnsKeyPlace* place : placesToTry(lot_)) {
        auto certificate = readCertificate(*place);
        if (!certificate && !refused(certificate.error())) return certificate;
        if (!certificate || certificate->empty()) continue;
        key_ = place;
        return certificate;
    }
    return Bytes{};
}

Result<Bytes> CnsCard::readCertificate(const CnsKeyPlace& place) {
    if (&place == &ace2025Place) {
        const auto inside = enterApplication();
        if (!inside) return std::unexpected(inside.error());
        if (!*inside) return Bytes{};
    }
    if (auto selected = files_.select(place.certificatePath()); !selected)
        return std::unexpected(std::move(selected.error()));
    const auto size = place.certificateOffset > 0 ? &wrappedCertificateSize : &certificateSize;
    auto bytes = files_.readDeclared(size);
    if (!bytes) return bytes;
    if (bytes->empty() || bytes->size() != size(*bytes)) return Bytes{};  // cut: as good as none
    bytes->erase(bytes->begin(),
                 bytes->begin() + static_cast<std::ptrdiff_t>(place.certificateOffset));
    return bytes;
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
    if (wanted && !wanted()) return fail(errors::cancelled);
    transaction->setDisposition(Disposition::reset);
    return set();
}

// Signature

Result<Bytes> CnsCard::rawSign(ByteView block) {
    if (auto size = checkBlock(block); !size) return std::unexpected(std::move(size.error()));
    const auto transaction = Transaction::begin(channel_.transport());
    if (!transaction) return std::unexpected(transaction.error());
    if (auto key = findKey(); !key) return std::unexpected(std::move(key.error()));
    return cnsRawSign(channel_, files_, *key_, block);
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
    return cnsRawSign(channel_, files_, *key_, block);
}

Result<void> CnsCard::findKey() {
    if (key_ == nullptr) {
        const auto certificate = findCertificate();
        if (!certificate) return std::unexpected(certificate.error());
    }
    if (key_ == nullptr) return fail(errors::cardNoCertificate);
    if (!key_->keyKnown()) return fail(errors::cardModel, std::string(lot_.name()));
    return {};
}

}  // namespace pcsc
