// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/mockportal/program/options.h"

namespace mockportal {

/// Starts the portal, tells where it is, and serves until SIGTERM or SIGINT, or until standard
/// input closes if so asked. Gives the exit code: 0, or 1 if it could not start.
int runPortal(const ProgramOptions& options);

}  // namespace mockportal
