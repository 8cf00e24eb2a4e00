// SPDX-License-Identifier: EUPL-1.2
// What the demo has of consents, accesses and delegations before anybody does anything.
#pragma once

#include "app/mockportal/server/portal_state.h"

namespace mockportal {

/// The consents of 9.1, now.
void giveAll(PortalState& state, const QString& patientId);

/// Those of the demo content, long ago.
void addDemoChoices(PortalState& state, const QString& patientId);

/// By professionals, so many days before now; the unusual ones too.
void addDemoAccesses(PortalState& state, const QString& patientId);

/// Relatives the portal knows, the other parent of the specimen's child, and to whom the specimen
/// has given delegations.
void addDemoDelegations(PortalState& state);

}  // namespace mockportal
