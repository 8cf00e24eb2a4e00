// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/mockportal/doctors/doctor_content.h"

namespace mockportal {

/// The doctors of the content and, in each place, as many made up as it says: with surgeries,
/// hours, languages, some of them full, some working together. The same at every start. What is
/// made up of associations is added to the content.
QList<FamilyDoctor> allDoctors(DoctorContent& content);

}  // namespace mockportal
