// SPDX-License-Identifier: EUPL-1.2
#include "pcsc/cards/foreign_card.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "pcsc/apdu/apdu_channel.h"
#include "pcsc/apdu/atr.h"

namespace pcsc {
namespace {

struct AtrRow {
    std::string_view historical;  // how these bytes begin, in hexadecimal
    ForeignKind kind;
};

constexpr std::array atrRows{
    // Memory cards (PC/SC part 3, 3.1.3.2.3.2): the reader names the chip by PC/SC's own
    // identifier.
    AtrRow{"804F0CA000000306", ForeignKind::transportCard},
    // A DESFire answers with no historical bytes but its category.
    AtrRow{"80", ForeignKind::transportCard},
    // ETSI TS 102 221: card service data, card capabilities, and the UICC's own tag.
    AtrRow{"8031E073FE21", ForeignKind::simCard},
    AtrRow{"8031A073FE21", ForeignKind::simCard},
    AtrRow{"8031A073BE21", ForeignKind::simCard},
};

struct Application {
    std::string_view id;  // in hexadecimal
    ForeignKind kind;
};

// The likeliest first; the identity card before the travel document, whose application it has too.
constexpr std::array applications{
    Application{"A0000000950100 4D", ForeignKind::contactlessCns},  // OpenSC pull request 3806
    Application{"A00000000039", ForeignKind::identityCard},
    Application{"325041592E5359532E4444463031", ForeignKind::bankCard},  // 2PAY.SYS.DDF01
    Application{"315041592E5359532E4444463031", ForeignKind::bankCard},  // 1PAY.SYS.DDF01
    Application{"A0000000031010", ForeignKind::bankCard},
    Application{"A0000000041010", ForeignKind::bankCard},
    Application{"A0000000043060", ForeignKind::bankCard},
    Application{"A0000001410001", ForeignKind::bankCard},
    Application{"A0000000871002", ForeignKind::simCard},
    Application{"A0000002471001", ForeignKind::passport},
    Application{"315449432E494341", ForeignKind::transportCard},  // 1TIC.ICA
};

bool selected(StatusWord status) {
    constexpr std::uint16_t deactivated = 0x6283;  // it is there all the same
    return status.ok() || status.value() == deactivated;
}

}  // namespace

std::optional<ForeignKind> foreignKindByAtr(ByteView atr) {
    const auto parsed = Atr::parse(atr);
    if (!parsed) return std::nullopt;
    const auto historical = toHex(parsed->historicalBytes());
    const auto fits = [&](const AtrRow& row) {
        return row.historical.size() > 2 ? historical.starts_with(row.historical)
                                         : historical == row.historical;
    };
    const auto found = std::ranges::find_if(atrRows, fits);
    return found == atrRows.end() ? std::nullopt : std::optional(found->kind);
}

Result<std::optional<ForeignKind>> askForeignKind(Transport& transport) {
    auto transaction = Transaction::begin(transport);
    if (!transaction) return std::unexpected(std::move(transaction.error()));
    ApduChannel channel(transport);
    for (const auto& application : applications) {
        const auto id = fromHex(application.id).value();
        const CommandApdu select({0x00, 0xA4, 0x04, 0x00}, {id.begin(), id.end()},
                                 CommandApdu::leAll);
        const auto response = channel.send(select);
        if (!response) return std::unexpected(response.error());
        if (selected(response->status())) return application.kind;
    }
    return std::nullopt;
}

}  // namespace pcsc
