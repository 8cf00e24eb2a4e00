// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/mockportal/http/router.h"
#include "app/mockportal/server/portal_state.h"

namespace mockportal {

/// `GET /document-ca` on the test side: whose people sign the documents, for the demo's list of
/// anchors. Not among the portal's own addresses: who brings a document is not to say whom to
/// trust.
void addDocumentCaRoute(Router& router, PortalState& state);

}  // namespace mockportal
