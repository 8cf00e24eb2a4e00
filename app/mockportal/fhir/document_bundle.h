// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/mockportal/http/message.h"
#include "app/mockportal/server/portal_state.h"

namespace mockportal::fhir {

/// `GET DocumentReference?…`: a searchset Bundle with `total` and, when there is more, a next link.
Response searchDocuments(PortalState& state, const Request& request, const Citizen& citizen);

}  // namespace mockportal::fhir
