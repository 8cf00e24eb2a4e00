// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/mockportal/fhir/resource_family.h"

namespace mockportal::fhir {

/// `Slot`: the free times of a Schedule, for everybody.
void addSlotRoutes(Router& router, PortalState& state);
QJsonArray slotCapabilities();

}  // namespace mockportal::fhir
