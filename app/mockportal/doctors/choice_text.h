// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDateTime>

#include "app/mockportal/doctors/doctor_register.h"

namespace mockportal {

struct ChoiceTextFacts {
    const Citizen* signer = nullptr;
    const Citizen* patient = nullptr;
    QString quality{};  // of the signer, when it is for another: "genitore"
    const FamilyDoctor* doctor = nullptr;
    const FamilyDoctor* current = nullptr;  // may be null
    QString reason{};                       // may be empty
    QString nonce{};
    QDateTime now{};
};

/// What the citizen signs: who, for whom, which doctor in the place of which, why, when. Lines end
/// with a line feed.
QString choiceText(const ChoiceTextFacts& facts, const DoctorContent& content);

}  // namespace mockportal
