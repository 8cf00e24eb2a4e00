// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/vaccinations/vaccination.h"
#include "ui/print/print_job.h"

namespace ui {

/// R17: the whole register and what is due. Not the certificate, which only the portal makes.
PrintJob::Contents printedVaccinations(const core::VaccinationRecord& record,
                                       const QVector<core::DueVaccination>& due,
                                       const QDate& today);

}  // namespace ui
