// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/mockportal/http/router.h"
#include "app/mockportal/server/portal_state.h"

namespace mockportal::fhir {

/// `GET Patient/{id}/$certificato-vaccinale`: the certificate as a PDF that the portal lays out and
/// the vaccination office signs.
void addCertificateRoute(Router& router, PortalState& state);

}  // namespace mockportal::fhir
