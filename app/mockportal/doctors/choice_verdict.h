// SPDX-License-Identifier: EUPL-1.2
// R50, regional-services 6.1: may this person choose this doctor, and if not, why. Pure: everything
// it looks at is in the case.
#pragma once

#include <QDate>
#include <QStringList>

#include "app/mockportal/doctors/family_doctor.h"

namespace mockportal {

/// What decides about one choice, on one day.
struct ChoiceCase {
    DoctorRole role = DoctorRole::family;
    int age = -1;  // of the person, full years; -1: not known
    int familyFromAge = 0;
    int paediatricianUntilAge = 0;  // of this person, with what was granted
    bool everChose = true;
    bool isCurrent = false;
    bool sameAssociation = false;  // as the present doctor
    bool sameArea = true;          // as where the person lives
    bool refused = false;          // ricusazione
    bool online = true;
    bool hasPlace = true;
    bool householdFollowed = false;  // somebody of the same household has this doctor
    bool openRequest = false;        // one is being judged
    QDate nextChange{};              // first day on which a change is allowed; null: any
    QDate today{};
};

struct ChoiceOutcome {
    enum class Kind { allowed, toBeJudged, refused };
    Kind kind = Kind::allowed;
    QStringList reasons{};  // codes of http://fse.example/cs/rifiuto, the weightiest first
    QDate from{};           // of troppo_presto
};

/// What cannot be done online at all comes before what an office may grant: another area, or a full
/// doctor. Both at once are not granted.
ChoiceOutcome judge(const ChoiceCase& facts);

/// ammessa, da-valutare, non-ammessa.
QString outcomeCode(ChoiceOutcome::Kind kind);

}  // namespace mockportal
