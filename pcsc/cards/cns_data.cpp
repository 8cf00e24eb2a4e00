// SPDX-License-Identifier: EUPL-1.2
#include "pcsc/cards/cns_data.h"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include "pcsc/base/card_errors.h"
#include "pcsc/cards/cns_signature.h"
#include "pcsc/cards/der.h"
#include "pcsc/cards/holder_data.h"

namespace pcsc {
namespace {

constexpr std::array<std::uint8_t, 4> idCartaPath{0x10, 0x00, 0x10, 0x03};
constexpr std::array<std::uint8_t, 4> holderPath{0x11, 0x00, 0x11, 0x02};
constexpr std::size_t idCartaSize = 16;

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

}  // namespace

Result<std::string> CnsData::readIdentity() {
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
Result<bool> CnsData::enterApplication() {
    if (!lot_.isAce2025()) return false;
    auto entered = files_.enter(ace2025Application);
    if (entered) return true;
    if (!refused(entered.error())) return std::unexpected(std::move(entered.error()));
    return false;
}

Result<std::string> CnsData::readIdCarta() {
    auto selected = files_.select(idCartaPath);
    auto bytes = selected ? files_.read(idCartaSize) : std::unexpected(std::move(selected.error()));
    if (!bytes && !refused(bytes.error())) return std::unexpected(std::move(bytes.error()));
    if (!bytes) return fail(errors::cardUnknown, "ID_Carta: " + bytes.error().cause);
    if (bytes->size() != idCartaSize || !std::ranges::all_of(*bytes, isDigit))
        return fail(errors::cardUnknown, "ID_Carta is not 16 digits");
    return toText(*bytes);
}

Result<Holder> CnsData::readHolder() {
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

Result<Bytes> CnsData::findCertificate() {
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

Result<Bytes> CnsData::readCertificate(const CnsKeyPlace& place) {
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

}  // namespace pcsc
