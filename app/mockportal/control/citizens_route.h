// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/mockportal/http/router.h"
#include "app/mockportal/server/portal_state.h"

namespace mockportal {

/// `GET /citizens` on the test side: whom the portal knows, so that a test can log in as one of
/// those made up.
void addCitizensRoute(Router& router, PortalState& state);

}  // namespace mockportal
