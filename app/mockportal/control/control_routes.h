// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <functional>

#include "app/mockportal/http/router.h"
#include "app/mockportal/server/portal_state.h"

namespace mockportal {

/// The test side: outbox, clock, faults, reset, counts (design 3). `reset` brings the portal back
/// to its start. A further verb adds its route beside these.
void addControlRoutes(Router& router, PortalState& state, std::function<void()> reset);

/// The counts of `GET /state`.
QJsonObject stateCounts(const PortalState& state);

}  // namespace mockportal
