// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QJsonArray>

#include "app/mockportal/http/router.h"
#include "app/mockportal/server/portal_state.h"

namespace mockportal::fhir {

/// `GET Encounter?…` and `GET Encounter/{id}`: contacts with the health service (S51).
void addEncounterRoutes(Router& router, PortalState& state);
QJsonArray encounterCapabilities();

}  // namespace mockportal::fhir
