// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QJsonArray>
#include <span>

#include "app/mockportal/http/router.h"
#include "app/mockportal/server/portal_state.h"

namespace mockportal::fhir {

/// Resources that belong together: one file with their routes under /fhir and what the
/// CapabilityStatement says about them (fhir/capability.h), one line in resource_families.cpp.
/// Routes of the health record go through `withRecord` (fhir/record_access.h), searches through
/// `searchset` (fhir/searchset.h).
struct ResourceFamily {
    /// `state` outlives the router. Called once, before the first request; a reset of the portal
    /// does not call it again.
    void (*addRoutes)(Router& router, PortalState& state) = nullptr;
    /// Entries of CapabilityStatement.rest.resource.
    QJsonArray (*capabilities)() = nullptr;
};

std::span<const ResourceFamily> resourceFamilies();

}  // namespace mockportal::fhir
