// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/mockportal/server/portal_state.h"

namespace mockportal {

/// R50: somebody has left. Without a name: who it was stands in the doctor's own list.
void tellOldDoctor(PortalState& state, const FamilyDoctor& doctor);
/// A request was answered; an SMS, where a number is known.
void tellAnswered(PortalState& state, const Citizen& asker);

}  // namespace mockportal
