// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QJsonArray>

#include "app/mockportal/http/router.h"
#include "app/mockportal/server/portal_state.h"

namespace mockportal::fhir {

/// MedicationRequest and ServiceRequest: one resource a line, read-only. Hiding is a Consent.
void addPrescriptionRoutes(Router& router, PortalState& state);
QJsonArray prescriptionCapabilities();

}  // namespace mockportal::fhir
