// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/mockportal/http/router.h"
#include "app/mockportal/server/portal_state.h"

namespace mockportal {

/// What is done at the counter: `POST /gass/enrol`, `/gass/unlock`, `/represent`.
void addCounterControl(Router& router, PortalState& state);

}  // namespace mockportal
