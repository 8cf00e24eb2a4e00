// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QVector>
#include <optional>

#include "core/codes/cents.h"

namespace core {

/// Who lives on the income that is declared (R40, third step).
struct Household {
    int members = 0;  // not told yet
    bool spouse = false;
    int children = 0;
    bool minor = false;     // a minor child, and both parents work or there is one parent
    bool disabled = false;  // somebody with a severe disability
    Cents income = 0;       // gross, of the year before
};

/// Up to which income an exemption may be declared. The figures are the portal's, which judges; a
/// page shows the same beforehand.
struct IncomeCeiling {
    enum class Kind {
        none,        // income does not matter
        flat,        // at most `most`
        range,       // more than `over`, at most `most`
        family,      // less than `most`, or `spouse` with one, and `child` for each child
        equivalence  // at most what `scale` has for the members, and additions
    };
    Kind kind = Kind::none;
    Cents most = 0;
    Cents over = 0;
    Cents spouse = 0;
    Cents child = 0;
    QVector<Cents> scale{};  // by members, one first
    Cents further = 0;       // for each member beyond the scale
    Cents minor = 0;
    Cents disabled = 0;

    /// For that household; nothing where income does not matter.
    std::optional<Cents> limitFor(const Household& household) const;
    bool admits(const Household& household) const;
};

}  // namespace core
