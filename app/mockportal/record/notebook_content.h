// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/mockportal/record/citizen.h"
#include "app/mockportal/record/notebooks.h"

namespace mockportal {

/// What stands in this citizen's taccuino at the start, out of content/notebook.json: by codice
/// fiscale for those acted for, the demo's for everybody else.
std::vector<Note> notebookContent(const Citizen& citizen);

}  // namespace mockportal
