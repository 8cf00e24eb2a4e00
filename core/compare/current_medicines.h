// SPDX-License-Identifier: EUPL-1.2
// What is prescribed now, to be put beside the therapy of a discharge letter. Current is a drug
// prescription (regional-services 4.2) that was written on the day of the letter or later and is
// `prescritta`, `erogata in parte`, or `erogata` and not past its last day (4.4: 30 days where the
// portal does not say): until then what was fetched is taken to be in use. Cancelled, expired and
// unknown ones (R35), and those without a day of issue, are not.
#pragma once

#include <QDate>
#include <QVector>
#include <vector>

#include "core/compare/therapy.h"
#include "core/prescriptions/prescription.h"

namespace core {

/// `letter`: the day of the discharge letter.
bool isCurrent(const Prescription& prescription, const QDate& letter, const QDate& today);

/// The drugs of the current ones, each once: as the first prescription has it that names it.
/// `prescriptions` are newest first, as the gateway gives them.
std::vector<Medicine> currentMedicines(const QVector<Prescription>& prescriptions,
                                       const QDate& letter, const QDate& today);

}  // namespace core
