// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/mockportal/http/router.h"
#include "app/mockportal/server/portal_state.h"

namespace mockportal {

/// `POST /open/booking/start` (S39, R63): a ticket for one prescription, for who knows its IUP and
/// the codice fiscale and card number of its citizen.
void addOpenBookingRoute(Router& router, PortalState& state);

}  // namespace mockportal
