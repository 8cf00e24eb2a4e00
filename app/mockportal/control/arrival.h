// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/mockportal/http/router.h"
#include "app/mockportal/server/portal_state.h"

namespace mockportal {

/// A new unread document comes into that record. Who wants to be told gets an SMS (R19). Gives the
/// document's FHIR id.
QString documentArrives(PortalState& state, const Citizen& citizen, const QDateTime& date);

/// `POST /arrive` on the test side: a document arrives now.
void addArrivalRoute(Router& router, PortalState& state);

}  // namespace mockportal
