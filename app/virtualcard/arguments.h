// SPDX-License-Identifier: EUPL-1.2
// The command line of sportello-card.
#pragma once

#include <QString>
#include <QStringList>
#include <cstdint>
#include <expected>
#include <map>
#include <optional>

#include "app/virtualcard/card_maker.h"
#include "app/virtualcard/script.h"

namespace cardmaker {

namespace exit_code {
inline constexpr int done = 0;
inline constexpr int usage = 2;
inline constexpr int noService = 10;
inline constexpr int outputFailed = 32;
}  // namespace exit_code

struct Arguments {
    QString host;
    std::uint16_t port = 0;  // of slot 0; the others follow
    /// By slot: the profiles, with the switches of the command line on top of each.
    std::map<int, CardOrder> orders{};
    bool named = false;              // the slots were named: what is printed names them too
    std::optional<Script> script{};  // without it all cards go in at once
    std::optional<QString> log{};
    std::optional<QString> ca{};
};

/// What to say, and where: to standard output with `done`, else to standard error.
struct Farewell {
    int code;
    QString text;
};

/// Needs a QCoreApplication, for name and version. Reads profiles and script.
std::expected<Arguments, Farewell> readArguments(const QStringList& arguments);

}  // namespace cardmaker
