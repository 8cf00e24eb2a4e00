// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <vector>

#include "app/mockportal/record/citizen.h"

namespace mockportal {

/// Grown-ups of both sexes with names, birthplaces and codici fiscali that belong together, the
/// same for the same seed. Nobody of these is anybody.
std::vector<Citizen> inventedCitizens(int count, quint32 seed);

}  // namespace mockportal
