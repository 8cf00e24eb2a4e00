// SPDX-License-Identifier: EUPL-1.2
#include "core/card/weak_pin.h"

#include <algorithm>
#include <array>
#include <bitset>

namespace core {
namespace {

bool repeats(ByteView pin) {
    std::bitset<256> seen;
    for (const auto digit : pin) seen.set(digit);
    return seen.count() <= 2;
}

/// Around the corner too: 0 follows 9, as on the keys.
bool runs(ByteView pin, int step) {
    const auto follows = [step](int before, int after) {
        return (before - '0' + step + 10) % 10 == after - '0';
    };
    return std::ranges::adjacent_find(pin, std::not_fn(follows)) == pin.end();
}

bool isIn(const QByteArray& digits, ByteView pin) {
    return !std::ranges::search(digits, pin).empty();
}

bool isBirthDate(ByteView pin, const QDate& born) {
    constexpr std::array forms{"ddMMyyyy", "yyyyMMdd", "ddMMyy", "yyMMdd", "MMyyyy", "dMyyyy"};
    return born.isValid() && std::ranges::any_of(forms, [&](const char* form) {
               return isIn(born.toString(QLatin1String(form)).toLatin1(), pin);
           });
}

}  // namespace

PinWeakness weaknessOf(ByteView pin, const CardSnapshot& card) {
    if (pin.empty()) return PinWeakness::none;
    if (repeats(pin)) return PinWeakness::repetition;
    if (runs(pin, 1) || runs(pin, -1)) return PinWeakness::sequence;
    if (isBirthDate(pin, card.holder.born)) return PinWeakness::birthDate;
    if (isIn(card.idCarta.toLatin1(), pin) || isIn(card.cardNumber.toLatin1(), pin))
        return PinWeakness::onCard;
    return PinWeakness::none;
}

}  // namespace core
