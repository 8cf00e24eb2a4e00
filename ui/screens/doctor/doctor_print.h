// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/doctor/doctor.h"
#include "ui/print/print_job.h"

namespace ui {

/// `Stampa Dati` (S57): everything the card of a doctor says, with all surgeries, their hours in
/// the seed's form (S56) and the associated doctors.
PrintJob::Contents printedDoctor(const core::Doctor& doctor,
                                 const QVector<core::Doctor>& associates);

}  // namespace ui
