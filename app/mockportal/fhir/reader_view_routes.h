// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/mockportal/fhir/resource_family.h"

namespace mockportal::fhir {

/// `GET DocumentReference/$vista` and `Observation/$vista`: the citizen looks at their record and
/// their taccuino with the eyes of a professional, as they are or as they would be after a choice
/// that is not made yet. Told with those resources in the CapabilityStatement.
void addReaderViewRoutes(Router& router, PortalState& state);
inline QJsonArray readerViewCapabilities() {
    return {};
}

}  // namespace mockportal::fhir
