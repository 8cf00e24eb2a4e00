// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/mockportal/fhir/resource_family.h"

namespace mockportal::fhir {

/// `Coverage`: exemptions, read only; they change by requests (Task).
/// `GET Patient/{id}/$esenzioni-possibili`: what may be declared, and why not the rest.
void addExemptionRoutes(Router& router, PortalState& state);
QJsonArray exemptionCapabilities();

}  // namespace mockportal::fhir
