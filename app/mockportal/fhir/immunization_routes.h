// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QJsonArray>

#include "app/mockportal/http/router.h"
#include "app/mockportal/server/portal_state.h"

namespace mockportal::fhir {

/// Vaccinations (R70): `Immunization` and `ImmunizationRecommendation`, search and read.
void addImmunizationRoutes(Router& router, PortalState& state);
QJsonArray immunizationCapabilities();

}  // namespace mockportal::fhir
