// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

#include "core/clinical/model/clinical_document.h"

namespace core::clinical {

/// The types with a name, and those with a view of their own (cda-structure 1). An unknown one is
/// still a full document.
enum class DocumentType {
    laboratory,
    specialist,
    radiology,
    pathology,
    emergency,
    discharge,
    patientSummary,
    medicinePrescription,
    servicePrescription,
    medicineDispensation,
    serviceDispensation,
    devicePrescription,
    vaccination,
    vaccinationCertificate,
    therapyPlan,
    annulment,
    emergencySheet,
    generic,
    unknown
};

/// By code, else by the root of its templates.
DocumentType documentType(const Header& header);

/// The name a citizen expects: "Referto di laboratorio"; "Documento sanitario" for unknown ones.
QString typeName(DocumentType type);

/// As written, else the name of the type. Never empty.
QString documentTitle(const Header& header);

bool isVaccination(DocumentType type);
bool isPrescription(DocumentType type);

}  // namespace core::clinical
