// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/mockportal/fhir/resource_family.h"

namespace mockportal::fhir {

/// `Consent`: the citizen's choices, search, read and create; never changed, never deleted (R80).
/// Open without the consent to the record, as this is where it is given.
void addConsentRoutes(Router& router, PortalState& state);
QJsonArray consentCapabilities();

}  // namespace mockportal::fhir
