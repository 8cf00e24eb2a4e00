// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/mockportal/auth/bearer.h"

namespace mockportal::fhir {

/// 403 consent_missing: the citizen has not opened the record (S9).
Response consentMissing();

/// For every resource of the health record: level 2, for somebody else the scope `record`, and the
/// citizen's consent to the record (S9), without which it answers 403 consent_missing. What was
/// read or changed is written into the register of accesses.
Router::Action withRecord(PortalState& state, SessionAction action);

}  // namespace mockportal::fhir
