// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/mockportal/http/message.h"
#include "app/mockportal/server/portal_state.h"

namespace mockportal::fhir {

/// `GET PractitionerRole`. `citizen`: whom the verdicts are for; null: none are told.
Response searchDoctors(PortalState& state, const Request& request, const Citizen* citizen);

/// `GET PractitionerRole/$filtri`: what there is to search by.
Response doctorFilters(const PortalState& state, const Request& request);

/// The id in `for`, also of a search that a next link goes on with; empty without one.
QString verdictFor(const PortalState& state, const Request& request);

}  // namespace mockportal::fhir
