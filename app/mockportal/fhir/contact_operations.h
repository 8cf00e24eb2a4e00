// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/mockportal/fhir/resource_family.h"

namespace mockportal::fhir {

/// R15: `POST Patient/{id}/$recapiti` asks for other contact data, `$conferma-recapiti` brings the
/// codes.
void addContactOperations(Router& router, PortalState& state);

}  // namespace mockportal::fhir
