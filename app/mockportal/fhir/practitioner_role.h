// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>

#include "app/mockportal/doctors/choice_verdict.h"
#include "app/mockportal/doctors/doctor_register.h"
#include "app/mockportal/fhir/fhir_json.h"

namespace mockportal::fhir {

/// What a search adds to what is known of a doctor.
struct RoleExtras {
    std::optional<double> kilometres{};
    std::optional<ChoiceOutcome> verdict{};
};

/// With the Practitioner and the Locations contained.
QJsonObject practitionerRole(const DoctorRegister& doctors, const FamilyDoctor& doctor,
                             const QDate& today, const RoleExtras& extras);

/// Patient.generalPractitioner; nothing is added when there is no doctor.
void addGeneralPractitioner(QJsonObject& patient, const DoctorRegister& doctors,
                            const Citizen& citizen, const QDate& today);

}  // namespace mockportal::fhir
