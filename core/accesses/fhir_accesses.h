// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <memory>

#include "core/accesses/access_gateway.h"
#include "core/login/session.h"
#include "core/portal/portal.h"

namespace core {

/// AuditEvent and DocumentReference/$vista of FHIR R4. Futures of a gateway that is destroyed are
/// cancelled.
std::unique_ptr<AccessGateway> makeFhirAccessGateway(std::shared_ptr<Portal> portal,
                                                     Session session);

}  // namespace core
