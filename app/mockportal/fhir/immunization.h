// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/mockportal/http/router.h"
#include "app/mockportal/server/portal_state.h"

namespace mockportal::fhir {

/// Vaccinations (R70): `Immunization` and `ImmunizationRecommendation`, search and read.
void addImmunizationRoutes(Router& router, PortalState& state);

QJsonObject immunization(const Vaccination& vaccination, const VaccinationOffice& office,
                         const QString& patientId);
/// What is planned; empty when there is nothing.
QJsonObject immunizationRecommendation(const QList<PlannedVaccination>& planned,
                                       const VaccinationOffice& office, const QString& patientId,
                                       const QDateTime& now);

}  // namespace mockportal::fhir
