// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/mockportal/fhir/resource_family.h"

namespace mockportal::fhir {

/// `Appointment`: held, confirmed, moved, cancelled, and what there is (R60-R64).
void addAppointmentRoutes(Router& router, PortalState& state);
QJsonArray appointmentCapabilities();

}  // namespace mockportal::fhir
