// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QJsonObject>

#include "app/mockportal/exemptions/money.h"
#include "app/mockportal/prescriptions/prescription.h"

namespace mockportal::fhir {

/// Whose it is and how it stands, beside what the prescription says.
struct PrescriptionStand {
    QString patientId{};
    QDateTime now{};
    bool hidden = false;
    Cents ticket = 0;  // R42: of the whole prescription
};

/// "MedicationRequest" or "ServiceRequest".
QString prescriptionType(const Prescription& prescription);
/// The logical id of one line: a resource of its own.
QString lineId(const Prescription& prescription, qsizetype line, const QString& patientId);
QJsonObject prescribedLine(const Prescription& prescription, qsizetype line,
                           const PrescriptionStand& stand);

}  // namespace mockportal::fhir
