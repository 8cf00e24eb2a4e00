// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/mockportal/fhir/resource_family.h"

namespace mockportal::fhir {

/// `AuditEvent`: the register of accesses to the record, search and read. Part of privacy: never
/// for a delegate, and open without the consent to the record.
void addAuditEventRoutes(Router& router, PortalState& state);
QJsonArray auditEventCapabilities();

}  // namespace mockportal::fhir
