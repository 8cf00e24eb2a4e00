// SPDX-License-Identifier: EUPL-1.2
// The longest common subsequence, by the textbook's table: what two lists share, what one lost and
// what the other gained.
#pragma once

#include <QStringList>
#include <vector>

namespace core {

struct DiffRun {
    enum class Kind { same, removed, added };
    Kind kind = Kind::same;
    QStringList parts{};
};

/// From `before` to `after`, removed parts before added ones. Beyond some millions of pairs the
/// middle counts as replaced as a whole: never slow.
std::vector<DiffRun> diff(const QStringList& before, const QStringList& after);

/// Words with the blanks and marks behind them; joined they give the text again.
QStringList wordsOf(const QString& text);

/// Share of words that two texts have in common, 0 to 1.
double likeness(const std::vector<DiffRun>& runs);

}  // namespace core
