// SPDX-License-Identifier: EUPL-1.2
#include "core/compare/current_medicines.h"

#include <algorithm>

#include "core/prescriptions/prescription_rules.h"

namespace core {
namespace {

Medicine medicineOf(const PrescriptionLine& line) {
    const bool named = !line.name.simplified().isEmpty();
    return {named ? line.name.simplified() : QStringLiteral("AIC ") + line.code, line.code,
            line.atc, line.dosage.simplified()};
}

// Never by ATC alone: two strengths of one substance are two medicines.
bool sameDrug(const Medicine& a, const Medicine& b) {
    if (!a.aic.isEmpty() && !b.aic.isEmpty()) return a.aic == b.aic;
    return a.name.compare(b.name, Qt::CaseInsensitive) == 0;
}

}  // namespace

bool isCurrent(const Prescription& prescription, const QDate& letter, const QDate& today) {
    const QDate written = prescription.writtenOn.date();
    if (prescription.kind != PrescriptionKind::drugs || !written.isValid() || written < letter)
        return false;
    switch (prescription.state) {
        case PrescriptionState::prescribed:
        case PrescriptionState::partlyDispensed:
            return true;
        case PrescriptionState::dispensed:
            return today <= lastDay(prescription);
        default:
            return false;
    }
}

std::vector<Medicine> currentMedicines(const QVector<Prescription>& prescriptions,
                                       const QDate& letter, const QDate& today) {
    std::vector<Medicine> all;
    for (const auto& prescription : prescriptions) {
        if (!isCurrent(prescription, letter, today)) continue;
        for (const auto& line : prescription.lines) {
            if (line.name.simplified().isEmpty() && line.code.isEmpty()) continue;
            const Medicine medicine = medicineOf(line);
            if (std::ranges::none_of(all, [&](const auto& had) { return sameDrug(had, medicine); }))
                all.push_back(medicine);
        }
    }
    return all;
}

}  // namespace core
