// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/mockportal/fhir/resource_family.h"

namespace mockportal::fhir {

/// `RelatedPerson`: who may act for the citizen, now or later: parents, a guardian, delegates
/// (R16). Read only: delegations are written as Consent.
void addRelatedPersonRoutes(Router& router, PortalState& state);
QJsonArray relatedPersonCapabilities();

}  // namespace mockportal::fhir
