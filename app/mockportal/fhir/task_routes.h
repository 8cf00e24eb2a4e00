// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/mockportal/fhir/resource_family.h"

namespace mockportal::fhir {

/// Requests to an office, of every kind in tasks/task_kinds.cpp: `GET Task`, `GET`, `PUT Task/{id}`
/// (withdrawing), `POST Task`, and `POST Task/$prepara` of the choice of a doctor.
void addTaskRoutes(Router& router, PortalState& state);
QJsonArray taskCapabilities();

}  // namespace mockportal::fhir
