// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/mockportal/fhir/resource_family.h"

namespace mockportal::fhir {

/// `List`: the submission sets in which documents came into the record, search and read. Here each
/// holds one document and has its id.
void addSubmissionSetRoutes(Router& router, PortalState& state);
QJsonArray submissionSetCapabilities();

}  // namespace mockportal::fhir
