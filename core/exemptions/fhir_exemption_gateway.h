// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/exemptions/exemption_gateway.h"
#include "core/login/session.h"
#include "core/portal/portal.h"

namespace core {

/// Through FHIR R4 (docs/portal-api.md "Exemptions"). Futures of a gateway that is destroyed are
/// cancelled.
std::unique_ptr<ExemptionGateway> makeFhirExemptionGateway(std::shared_ptr<Portal> portal,
                                                           Session session);

}  // namespace core
