// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/mockportal/http/router.h"
#include "app/mockportal/server/portal_state.h"

namespace mockportal {

/// On the test side: `POST /agenda/take` (somebody else is faster) and `POST /agenda/noshow` (the
/// facility says that nobody came).
void addAgendaControl(Router& router, PortalState& state);

}  // namespace mockportal
