// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/mockportal/http/message.h"
#include "app/mockportal/server/portal_state.h"

namespace mockportal::fhir {

/// A searchset Bundle of this citizen's entries of one resource type, Observation or
/// DocumentReference. Parameters beside those of every search: category, code.
Response searchNotebook(PortalState& state, const Request& request, const Citizen& citizen,
                        const char* type);

/// The person's taccuino, with its first content when it was never opened.
Notebooks& notebooksOf(PortalState& state, const Citizen& citizen);

}  // namespace mockportal::fhir
