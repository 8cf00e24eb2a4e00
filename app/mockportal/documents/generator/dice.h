// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QRandomGenerator>
#include <QString>

namespace mockportal {

/// Chance that is the same in every run and on every machine: all from a name. Names are told apart
/// by every word of theirs.
class Dice {
  public:
    explicit Dice(const QString& name);
    double share() { return random_.generateDouble(); }  // from 0 to below 1
    double between(double low, double high) { return low + (high - low) * share(); }
    /// Around 0; two thirds within 1, none beyond 3.
    double bell() { return 2 * (share() + share() + share()) - 3; }
    int below(int count) { return random_.bounded(count); }

  private:
    QRandomGenerator random_;
};

/// A number that stands for a name.
quint32 numberOf(const QString& name);

}  // namespace mockportal
