// SPDX-License-Identifier: EUPL-1.2
// FHIR R4 resources out of the coded entries of documents; empty where an entry says too little to
// be one. `patient` is the reference to whom they are about.
#pragma once

#include <QJsonObject>

#include "core/clinical/model/clinical_document.h"

namespace core {

/// MedicationRequest for what was prescribed, MedicationStatement for what is taken.
QJsonObject medicationOf(const clinical::Administration& entry,
                         const clinical::ClinicalDocument& document, const QJsonObject& patient);
QJsonObject allergyOf(const clinical::Observation& entry,
                      const clinical::ClinicalDocument& document, const QJsonObject& patient);
QJsonObject conditionOf(const clinical::Observation& entry,
                        const clinical::ClinicalDocument& document, const QJsonObject& patient);
/// `index` of ClinicalDocument::administrations.
QJsonObject immunizationOf(const clinical::ClinicalDocument& document, int index,
                           const QJsonObject& patient);
QJsonObject resultOf(const clinical::Observation& entry, const clinical::ClinicalDocument& document,
                     const QJsonObject& patient);
QJsonObject procedureOf(const clinical::Act& entry, const QJsonObject& patient);

}  // namespace core
