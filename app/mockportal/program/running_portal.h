// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/mockportal/portal.h"

namespace mockportal {

/// Starts the portal, tells where it is, and serves until SIGTERM or SIGINT. Gives the exit code:
/// 0, or 1 if it could not start.
int runPortal(const PortalOptions& options);

}  // namespace mockportal
