// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/mockportal/fhir/resource_family.h"

namespace mockportal::fhir {

/// `DocumentReference` (search, read, $meta-add, $meta-delete) and the files, `Binary/{id}`.
void addDocumentRoutes(Router& router, PortalState& state);
QJsonArray documentCapabilities();

}  // namespace mockportal::fhir
