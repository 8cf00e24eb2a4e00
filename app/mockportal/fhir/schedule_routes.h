// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/mockportal/fhir/resource_family.h"

namespace mockportal::fhir {

/// `Schedule`: who offers a service and from when, for everybody (7.4).
void addScheduleRoutes(Router& router, PortalState& state);
QJsonArray scheduleCapabilities();

}  // namespace mockportal::fhir
