// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/mockportal/fhir/resource_family.h"

namespace mockportal::fhir {

/// `GET DocumentReference/$vista`: the citizen looks at their record with the eyes of a
/// professional, as it is or as it would be after a choice that is not made yet. Told with
/// DocumentReference in the CapabilityStatement.
void addReaderViewRoutes(Router& router, PortalState& state);
inline QJsonArray readerViewCapabilities() {
    return {};
}

}  // namespace mockportal::fhir
