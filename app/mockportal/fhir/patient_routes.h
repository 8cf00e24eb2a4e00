// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/mockportal/fhir/resource_family.h"

namespace mockportal::fhir {

/// `GET Patient/{id}`.
void addPatientRoutes(Router& router, PortalState& state);
QJsonArray patientCapabilities();

}  // namespace mockportal::fhir
