// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QJsonObject>

#include "app/mockportal/record/record_store.h"

namespace mockportal::fhir {

QJsonObject immunization(const Vaccination& vaccination, const VaccinationOffice& office,
                         const QString& patientId);
/// What is planned; empty when there is nothing.
QJsonObject immunizationRecommendation(const QList<PlannedVaccination>& planned,
                                       const VaccinationOffice& office, const QString& patientId,
                                       const QDateTime& now);

}  // namespace mockportal::fhir
