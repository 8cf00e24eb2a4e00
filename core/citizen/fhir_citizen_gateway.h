// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/citizen/citizen_gateway.h"
#include "core/login/session.h"
#include "core/portal/portal.h"

namespace core {

/// Through FHIR R4. Futures of a gateway that is destroyed are cancelled.
std::unique_ptr<CitizenGateway> makeFhirCitizenGateway(std::shared_ptr<Portal> portal,
                                                       Session session);

}  // namespace core
