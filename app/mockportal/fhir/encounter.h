// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QJsonObject>

#include "app/mockportal/record/contact.h"

namespace mockportal::fhir {

inline constexpr auto encounterClassSystem = "http://terminology.hl7.org/CodeSystem/v3-ActCode";
QString encounterClass(Contact::Kind kind);  // AMB, EMER, IMP

QJsonObject encounter(const Contact& contact, const QString& patientId);

}  // namespace mockportal::fhir
