// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/mockportal/auth/bearer.h"

namespace mockportal::fhir {

/// withActing for what is not part of the record but of the citizen all the same: what was done is
/// in the register of accesses.
Router::Action withNotes(PortalState& state, policy::Access needed, ActingAction action);

/// Somebody tried this about something of that citizen's, and got as much as if it were not there.
void noteRefused(PortalState& state, const Request& request, const Citizen& who,
                 const QString& patientId, const QString& resource);

/// Something was done for that citizen beside what the request itself is about.
void noteDone(PortalState& state, const Request& request, const Citizen& who,
              const QString& patientId, const QString& resource);

/// When `id` is another citizen's exemption: that it was tried.
void noteForeignExemption(PortalState& state, const Request& request, const Citizen& who,
                          const QString& id);

/// The level of the session that the request came with.
Level levelOf(PortalState& state, const Request& request);

}  // namespace mockportal::fhir
