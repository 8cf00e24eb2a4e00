// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/mockportal/auth/bearer.h"

namespace mockportal::fhir {

/// withActing for what is not part of the record but of the citizen all the same. What was done is
/// in the register of accesses; so is what was tried about another citizen and refused, in that
/// citizen's register.
Router::Action withNotes(PortalState& state, policy::Access needed, ActingAction action);

/// Somebody tried this about something of that citizen's, and got as much as if it were not there.
void noteRefused(PortalState& state, const Request& request, const Citizen& who,
                 const QString& patientId, const QString& resource);

/// The level of the session that the request came with.
Level levelOf(PortalState& state, const Request& request);

}  // namespace mockportal::fhir
