// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/mockportal/fhir/resource_family.h"

namespace mockportal::fhir {

/// Family doctors and paediatricians: `GET PractitionerRole`, `PractitionerRole/{id}`,
/// `PractitionerRole/$filtri`. Open to everybody; with `for` a session is needed.
void addPractitionerRoleRoutes(Router& router, PortalState& state);
QJsonArray practitionerRoleCapabilities();

}  // namespace mockportal::fhir
