// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/mockportal/http/router.h"
#include "app/mockportal/server/portal_state.h"

namespace mockportal {

/// GET /open/info: help line, counters, notice on the record. Without a session.
void addOpenInfoRoute(Router& router, PortalState& state);

}  // namespace mockportal
