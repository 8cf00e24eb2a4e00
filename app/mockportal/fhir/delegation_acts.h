// SPDX-License-Identifier: EUPL-1.2
// R16: a citizen lets somebody act for them, and takes it back.
#pragma once

#include "app/mockportal/auth/acting.h"
#include "app/mockportal/fhir/delegation_resource.h"

namespace mockportal::fhir {

/// The version of the information notice in force on that day.
QString noticeAt(const PortalState& state, const QDate& day);
bool isNotice(const PortalState& state, const QString& version);

/// As it is, without a question asked.
Delegation enterDelegation(PortalState& state, Delegation delegation);

/// POST /fhir/Consent of category delega: within the bounds of R16, else 422 with a code of
/// refusals.h; If-Match as for every Consent.
Response delegate(PortalState& state, const Request& request, const Acting& acting);

/// PUT /fhir/Consent/{id} with status inactive: revokes at once (R80). 412 without the version of
/// now in If-Match; 422 for any other change.
Response changeDelegation(PortalState& state, const Request& request, const QString& id,
                          const Acting& acting);

}  // namespace mockportal::fhir
