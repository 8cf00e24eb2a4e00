// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/fhir/fhir_routes.h"

#include "app/mockportal/fhir/fhir_json.h"
#include "app/mockportal/fhir/resource_family.h"
#include "app/mockportal/fhir/resources.h"

namespace mockportal::fhir {

void addRoutes(Router& router, PortalState& state) {
    router.add("GET", QStringLiteral("/fhir/metadata"), [&state](const auto&, const auto&) {
        return answer(200, capabilityStatement(state.fhirUrl(), state.clock.now()));
    });
    for (const auto& family : resourceFamilies()) family.addRoutes(router, state);
}

}  // namespace mockportal::fhir
