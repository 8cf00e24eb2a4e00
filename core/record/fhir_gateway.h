// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <memory>

#include "core/login/session.h"
#include "core/portal/portal.h"
#include "core/record/record_gateway.h"

namespace core {

/// The record through FHIR R4 with MHD (fse-domain 7). The token goes into the Authorization header
/// of the portal's own origin and nowhere else. Futures of a gateway that is destroyed are
/// cancelled.
std::unique_ptr<RecordGateway> makeFhirGateway(std::shared_ptr<Portal> portal, Session session);

}  // namespace core
