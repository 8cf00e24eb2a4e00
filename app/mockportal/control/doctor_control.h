// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/mockportal/http/router.h"
#include "app/mockportal/server/portal_state.h"

namespace mockportal {

/// What the office and the counter do about doctors: `POST /doctor/answer`, `/doctor/assign`,
/// `/doctor/refuse`, `/doctor/extend`.
void addDoctorControl(Router& router, PortalState& state);

}  // namespace mockportal
