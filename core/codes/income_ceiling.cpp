// SPDX-License-Identifier: EUPL-1.2
#include "core/codes/income_ceiling.h"

#include <algorithm>

namespace core {
namespace {

Cents byScale(const IncomeCeiling& ceiling, const Household& household) {
    const auto known = static_cast<int>(ceiling.scale.size());
    if (known == 0) return 0;
    const int members = std::max(1, household.members);
    Cents limit = ceiling.scale[std::min(members, known) - 1];
    limit += ceiling.further * std::max(0, members - known);
    if (household.minor) limit += ceiling.minor;
    if (household.disabled) limit += ceiling.disabled;
    return limit;
}

}  // namespace

std::optional<Cents> IncomeCeiling::limitFor(const Household& household) const {
    switch (kind) {
        case Kind::flat:
        case Kind::range:
            return most;
        case Kind::family:
            return (household.spouse ? spouse : most) + child * household.children;
        case Kind::equivalence:
            return byScale(*this, household);
        case Kind::none:
            break;
    }
    return std::nullopt;
}

bool IncomeCeiling::admits(const Household& household) const {
    const auto limit = limitFor(household);
    if (!limit) return true;
    if (kind == Kind::family) return household.income < *limit;
    if (kind == Kind::range && household.income <= over) return false;
    return household.income <= *limit;
}

}  // namespace core
