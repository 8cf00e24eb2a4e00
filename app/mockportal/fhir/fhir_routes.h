// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/mockportal/http/router.h"
#include "app/mockportal/server/portal_state.h"

namespace mockportal::fhir {

/// Everything under /fhir. `state` must outlive the router.
void addRoutes(Router& router, PortalState& state);

}  // namespace mockportal::fhir
