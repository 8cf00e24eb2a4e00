// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/shell/page.h"
#include "ui/shell/services.h"

namespace ui {

/// The sub-tabs of IL TUO MEDICO (S55), in the seed's order.
enum class DoctorSection { doctor, paediatricians, paediatrician };

/// In normal case: `Scegli il medico`.
QString doctorSectionName(DoctorSection section);
/// In the seed's capitals.
QString doctorSectionLabel(DoctorSection section);
/// What opens first: for a child the paediatrician, else the doctor.
DoctorSection doctorEntrySection(const Context& context);
PageFactory doctorSectionPage(const Context& context, DoctorSection section);

}  // namespace ui
