// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/mockportal/record/citizen.h"
#include "app/mockportal/record/vaccination.h"

namespace mockportal {

/// The vaccination certificate (regional-services 8): person, antigens by row and doses by column,
/// date of issue. `done` may hold what was not given: it is left out.
QString certificateHtml(const QList<Vaccination>& done, const Citizen& citizen,
                        const VaccinationOffice& office, const QDateTime& issued);

}  // namespace mockportal
