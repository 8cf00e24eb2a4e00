// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QJsonObject>
#include <optional>

#include "core/vaccinations/vaccination.h"

namespace core {

/// A FHIR R4 Immunization. Tolerant: a missing or strange field stays empty. nullopt for what
/// cannot be listed: no id, no day, or entered in error.
std::optional<Vaccination> readImmunization(const QJsonObject& json);

/// What a FHIR R4 ImmunizationRecommendation plans; nothing for what is complete or must not be.
QVector<DueVaccination> readRecommendation(const QJsonObject& json);

}  // namespace core
