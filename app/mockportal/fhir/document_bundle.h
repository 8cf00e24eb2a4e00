// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/mockportal/http/message.h"
#include "app/mockportal/server/portal_state.h"

namespace mockportal::fhir {

/// In a record of more documents than these, a list does not tell hash and size of files that were
/// not made yet: making and signing a page of them takes seconds.
inline constexpr std::size_t largeRecord = 200;

/// `GET DocumentReference?…`: a searchset Bundle with `total` and, when there is more, a next link.
Response searchDocuments(PortalState& state, const Request& request, const Citizen& citizen);

}  // namespace mockportal::fhir
