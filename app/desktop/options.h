// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>
#include <QStringList>
#include <optional>

namespace desktop {

/// What the command line of sportello asks for (design 3).
struct Options {
    QString portal{};
    QString caFile{};
    bool demo = false;
    QString tour{};  // folder for the pictures; a tour is a demo too
};

/// Either options, or what to print and the exit code to end with.
struct CommandLine {
    std::optional<Options> options{};
    QString message{};
    int exitCode = 0;
};

/// Reads the arguments, program name first. Needs no QCoreApplication, so that --help works without
/// a display.
CommandLine readCommandLine(const QStringList& arguments);

}  // namespace desktop
