// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <memory>

#include "core/consents/consent_gateway.h"
#include "core/login/session.h"
#include "core/portal/portal.h"

namespace core {

/// Consents through FHIR R4. Futures of a gateway that is destroyed are cancelled.
std::unique_ptr<ConsentGateway> makeFhirConsentGateway(std::shared_ptr<Portal> portal,
                                                       Session session);

}  // namespace core
