// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <expected>

#include "app/mockportal/portal.h"

namespace mockportal {

struct ProgramOptions {
    PortalOptions portal{};
    bool untilStdinCloses = false;  // ends when its starter ends, however that happens
};

/// From the command line; `--help` and `--version` print and end the program. Fails with a
/// sentence.
std::expected<ProgramOptions, QString> readOptions(const QStringList& arguments);

/// Tells it on standard error; gives the exit code 2.
int usageError(const QString& message);

}  // namespace mockportal
