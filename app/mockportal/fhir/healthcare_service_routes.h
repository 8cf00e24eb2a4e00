// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/mockportal/fhir/resource_family.h"

namespace mockportal::fhir {

/// `HealthcareService`: what can be booked, for everybody.
void addHealthcareServiceRoutes(Router& router, PortalState& state);
QJsonArray healthcareServiceCapabilities();

}  // namespace mockportal::fhir
