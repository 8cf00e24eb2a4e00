// SPDX-License-Identifier: EUPL-1.2
// I TUOI DATI on paper (R17).
#pragma once

#include "core/citizen/citizen.h"
#include "core/exemptions/held_exemption.h"
#include "core/login/represented.h"
#include "core/requests/request.h"
#include "ui/print/print_job.h"

namespace ui {

PrintJob::Contents printedDetails(const core::CitizenDetails& details);
PrintJob::Contents printedExemptions(const QVector<core::HeldExemption>& exemptions);
/// `Stampa attestato`: one exemption, whose it is, and on which day it was as it says.
PrintJob::Contents printedAttestation(const core::HeldExemption& exemption,
                                      const core::Patient& person, const QDate& today);
/// What was agreed to, with its protocol number.
PrintJob::Contents printedReceipt(const core::Request& request);

}  // namespace ui
