// SPDX-License-Identifier: EUPL-1.2
#include "pcsc/cards/card_registry.h"

#include <algorithm>
#include <array>

#include "pcsc/apdu/atr.h"
#include "pcsc/base/card_errors.h"
#include "pcsc/cards/cns_card.h"

namespace pcsc {
namespace {

struct Family {
    std::string_view name;
    bool (*matches)(const Atr&);
    Result<std::unique_ptr<CardDriver>> (*probe)(Transport&, const Atr&);
};

constexpr std::array families{
    Family{"CNS", &CnsCard::matches, &CnsCard::probe},
};

const Family* familyOf(const Atr& atr) {
    const auto found =
        std::ranges::find_if(families, [&](const Family& family) { return family.matches(atr); });
    return found == families.end() ? nullptr : &*found;
}

}  // namespace

std::optional<std::string_view> recognise(ByteView atr) {
    const auto parsed = Atr::parse(atr);
    const Family* family = parsed ? familyOf(*parsed) : nullptr;
    return family != nullptr ? std::optional(family->name) : std::nullopt;
}

bool looksContactless(ByteView atr) {
    const auto parsed = Atr::parse(atr);
    return parsed && parsed->looksContactless();
}

std::string_view lotName(ByteView atr) {
    const auto parsed = Atr::parse(atr);
    const auto lot = parsed ? CnsLot::from(*parsed) : std::nullopt;
    return lot ? lot->name() : std::string_view();
}

Result<std::unique_ptr<CardDriver>> makeDriver(Transport& transport) {
    const Bytes bytes = transport.atr();
    const auto atr = Atr::parse(bytes);
    const Family* family = atr ? familyOf(*atr) : nullptr;
    if (family == nullptr) return fail(errors::cardUnknown, "ATR " + toHex(bytes));
    return family->probe(transport, *atr);
}

}  // namespace pcsc
