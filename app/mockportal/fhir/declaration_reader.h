// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <expected>

#include "app/mockportal/auth/acting.h"
#include "app/mockportal/exemptions/declaration.h"
#include "app/mockportal/fhir/parameters.h"

namespace mockportal::fhir {

/// The declaration that the parameters of `$prepara-autocertificazione` ask for. Fails with the
/// refusal: 403 when the person may not declare for somebody in it, which is noted in that
/// citizen's register of accesses; 422 `qualita` when not in that quality.
std::expected<Declaration, Response> readDeclaration(PortalState& state, const Request& request,
                                                     const Acting& acting);

}  // namespace mockportal::fhir
