// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <memory>

#include "core/login/session.h"
#include "core/notebook/notebook_gateway.h"
#include "core/portal/portal.h"

namespace core {

/// The taccuino through FHIR R4: Observation, and DocumentReference for PDFs (docs/portal-api.md).
std::unique_ptr<NotebookGateway> makeFhirNotebookGateway(std::shared_ptr<Portal> portal,
                                                         Session session);

}  // namespace core
