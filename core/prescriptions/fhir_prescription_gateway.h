// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <memory>

#include "core/login/session.h"
#include "core/portal/portal.h"
#include "core/prescriptions/prescription_gateway.h"

namespace core {

/// Prescriptions as MedicationRequest and ServiceRequest (docs/portal-api.md). Futures of a gateway
/// that is destroyed are cancelled.
std::unique_ptr<PrescriptionGateway> makeFhirPrescriptionGateway(std::shared_ptr<Portal> portal,
                                                                 Session session);

}  // namespace core
