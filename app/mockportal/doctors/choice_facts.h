// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QSet>

#include "app/mockportal/doctors/choice_verdict.h"
#include "app/mockportal/server/portal_state.h"

namespace mockportal {

/// What the portal knows of one person, looked up once for all the doctors of a search.
class ChoiceFacts {
  public:
    ChoiceFacts(PortalState& state, const Citizen& citizen);
    ChoiceOutcome verdict(const FamilyDoctor& doctor) const;

  private:
    const PortalState& state_;
    const Citizen& citizen_;
    QDate today_;
    const FamilyDoctor* current_;
    bool everChose_;
    QDate nextChange_{};
    QString area_{};
    QSet<QString> householdDoctors_{};  // ids
    bool openRequest_;
    int paediatricianUntil_;
};

}  // namespace mockportal
