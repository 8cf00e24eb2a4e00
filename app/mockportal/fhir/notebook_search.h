// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/mockportal/http/message.h"
#include "app/mockportal/server/portal_state.h"

namespace mockportal::fhir {

/// A searchset Bundle of this citizen's entries of one resource type, Observation or
/// DocumentReference. Parameters: patient, category, code, date, _count (50, at most 200), _sort
/// (date or -date, as without it).
Response searchNotebook(PortalState& state, const Request& request, const Citizen& citizen,
                        const QString& type);

/// The person's taccuino, with its first content when it was never opened.
Notebooks& notebooksOf(PortalState& state, const Citizen& citizen);

}  // namespace mockportal::fhir
