// SPDX-License-Identifier: EUPL-1.2
#include "pcsc/cards/cns_lot.h"

#include <algorithm>
#include <array>

namespace pcsc {
namespace {

struct Row {
    std::uint8_t chipMaker;
    std::uint8_t maskMaker;
    std::uint16_t maskFrom;
    std::uint16_t maskTo;
    std::string_view name;
};

// The first that fits. A new lot is one row. Where only the maker is known, the maker's name.
constexpr std::array lots{
    Row{0x02, 0x09, 0x1617, 0x1617, "ST 2021"},  Row{0x02, 0x09, 0x0000, 0xFFFF, "STIncard"},
    Row{0x04, 0x04, 0xB85B, 0xB85B, "ACe 2025"}, Row{0x05, 0x05, 0x2000, 0xFFFF, "ACe/ACx 2021"},
    Row{0x05, 0x05, 0x0000, 0x1FFF, "Oberthur"}, Row{0x05, 0x08, 0x0000, 0xFFFF, "Siemens CardOS"},
    Row{0x15, 0x0C, 0x0000, 0xFFFF, "Athena"},
};

}  // namespace

std::string_view CnsLot::name() const {
    const auto fits = [this](const Row& row) {
        return row.chipMaker == chipMaker && row.maskMaker == maskMaker &&
               row.maskFrom <= maskVersion && maskVersion <= row.maskTo;
    };
    const auto found = std::ranges::find_if(lots, fits);
    return found == lots.end() ? std::string_view() : found->name;
}

std::optional<CnsLot> CnsLot::from(const Atr& atr) {
    const Bytes& bytes = atr.historicalBytes();
    if (bytes.size() != 15 || toText(ByteView(bytes).subspan(9, 3)) != "CNS") return std::nullopt;
    return CnsLot{.chipMaker = bytes[2],
                  .maskMaker = bytes[3],
                  .maskVersion = static_cast<std::uint16_t>(bytes[4] << 8U | bytes[5]),
                  .version = bytes[12]};
}

}  // namespace pcsc
