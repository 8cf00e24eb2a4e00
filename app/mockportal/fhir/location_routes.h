// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/mockportal/fhir/resource_family.h"

namespace mockportal::fhir {

/// `Location` and `Organization`: where care is given, and by whom; for everybody.
void addLocationRoutes(Router& router, PortalState& state);
QJsonArray locationCapabilities();

}  // namespace mockportal::fhir
