// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QJsonArray>

#include "app/mockportal/http/router.h"
#include "app/mockportal/server/portal_state.h"

namespace mockportal::fhir {

/// What the portal tells the citizen; read only.
void addCommunicationRoutes(Router& router, PortalState& state);
QJsonArray communicationCapabilities();

}  // namespace mockportal::fhir
