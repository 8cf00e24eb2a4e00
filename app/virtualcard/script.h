// SPDX-License-Identifier: EUPL-1.2
// What the hands of a tester would do with the cards, one step a line (docs/virtual-card.md).
#pragma once

#include <QByteArray>
#include <QString>
#include <chrono>
#include <expected>
#include <set>
#include <vector>

namespace cardmaker {

struct Step {
    enum class Kind {
        insert,
        remove,
        reset,  // the chip forgets what was selected and verified, and no program is told
        wait,
        end,  // of the program; without it the cards stay until a signal
    };
    Kind kind = Kind::end;
    int slot = 0;
    std::chrono::milliseconds wait{0};
};

using Script = std::vector<Step>;

/// `known`: the slots there are. Empty lines and what follows a # are nothing. The error is a
/// sentence in the person's language that names the line.
std::expected<Script, QString> readScript(const QByteArray& text, const std::set<int>& known);

/// The word of a step in a script and in what the program prints.
const char* wordOf(Step::Kind kind);

}  // namespace cardmaker
