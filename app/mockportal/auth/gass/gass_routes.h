// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/mockportal/http/router.h"
#include "app/mockportal/server/portal_state.h"

namespace mockportal {

/// `POST /auth/gass/start`, `password`, `otp`, `resend`, `cancel`: login by card number and
/// password, with a one-time code for level 2 (S20 to S31, R81 to R89). `state` must outlive the
/// router.
void addGassRoutes(Router& router, PortalState& state);

}  // namespace mockportal
