// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <memory>

#include "core/doctor/doctor_gateway.h"
#include "core/login/session.h"
#include "core/portal/portal.h"

namespace core {

/// Doctors as PractitionerRole, requests as Task (docs/portal-api.md). Futures of a gateway that is
/// destroyed are cancelled.
std::unique_ptr<DoctorGateway> makeFhirDoctorGateway(std::shared_ptr<Portal> portal,
                                                     Session session);

}  // namespace core
