// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QJsonObject>

#include "core/prescriptions/prescription.h"

namespace core {

/// MedicationRequest and ServiceRequest resources as the prescriptions they belong to: those of one
/// NRE are one prescription, in the order they came. Newest first. What is missing or strange in
/// one is left out; only a resource without an id, or of another type, is passed over.
QVector<Prescription> readPrescriptions(const QVector<QJsonObject>& resources);

}  // namespace core
