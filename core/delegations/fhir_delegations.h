// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <memory>

#include "core/delegations/delegation_gateway.h"
#include "core/login/session.h"
#include "core/portal/portal.h"

namespace core {

/// Consent of category delega and RelatedPerson of FHIR R4. Futures of a gateway that is destroyed
/// are cancelled.
std::unique_ptr<DelegationGateway> makeFhirDelegationGateway(std::shared_ptr<Portal> portal,
                                                             Session session);

}  // namespace core
