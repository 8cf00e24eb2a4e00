// SPDX-License-Identifier: EUPL-1.2
#include "core/diagnosis/card_lot.h"

#include <algorithm>
#include <array>

#include "pcsc/cards/cns_lot.h"

namespace core::diagnosis {
namespace {

struct Maker {
    std::uint8_t number;
    Literal name;
};

constexpr std::array chipMakers{Maker{0x02, "ST"}, Maker{0x04, "NXP"}, Maker{0x05, "Infineon"},
                                Maker{0x11, "Emosyn-EM"}, Maker{0x15, "Atmel"}};
constexpr std::array maskMakers{Maker{0x04, "G&D"}, Maker{0x05, "IDEMIA"},
                                Maker{0x08, "Siemens CardOS"}, Maker{0x09, "STIncard"},
                                Maker{0x0C, "Athena"}};

template <std::size_t size>
Fact makerIn(const std::array<Maker, size>& makers, std::uint8_t number) {
    const auto found = std::ranges::find(makers, number, &Maker::number);
    return found != makers.end() ? Fact::name(found->name) : Fact::number(number);
}

}  // namespace

std::optional<CardLot> cardLot(ByteView atr) {
    const auto parsed = pcsc::Atr::parse(atr);
    const auto lot = parsed ? pcsc::CnsLot::from(*parsed) : std::nullopt;
    if (!lot) return std::nullopt;
    const bool t1 = parsed->offers(pcsc::Protocol::T1);
    const auto version = QStringLiteral("%1.%2").arg(lot->version >> 4).arg(lot->version & 0x0F);
    return CardLot{Fact::lot(*lot), makerIn(chipMakers, lot->chipMaker),
                   makerIn(maskMakers, lot->maskMaker), Fact::version(version),
                   Fact::name(t1 ? Literal("T=1") : Literal("T=0"))};
}

}  // namespace core::diagnosis
