// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/mockportal/http/router.h"
#include "app/mockportal/server/portal_state.h"

namespace mockportal::fhir {

/// MedicationRequest and ServiceRequest: one resource a line, read-only. Hiding is a Consent.
void addPrescriptionRoutes(Router& router, PortalState& state);

/// Whether this person has that resource: "MedicationRequest/ID" or "ServiceRequest/ID".
bool isPrescription(const PortalState& state, const Citizen& citizen, const QString& reference);

}  // namespace mockportal::fhir
