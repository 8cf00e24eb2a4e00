// SPDX-License-Identifier: EUPL-1.2
// What the demo content says about consents, accesses and delegations of the specimen citizen.
#pragma once

#include <QDateTime>
#include <QStringList>
#include <vector>

#include "app/mockportal/record/citizen.h"

namespace mockportal {

/// A version of the information notice, in force from that day on.
struct Notice {
    QString version{};
    QDate from{};
};

/// Given before the demo begins.
struct DemoConsent {
    QString category{};  // as the wire calls it
    QDateTime when{};
    QString notice{};  // version
};

/// A professional read something so many days before the start of the portal.
struct DemoAccess {
    int daysAgo = 0;
    QTime time{};
    QString who{};
    QString role{};      // code; empty: the body told none
    QString body{};      // where they work
    QString purpose{};   // of v3-ActReason
    QString document{};  // id in the content; empty: they searched
};

/// Whole calendar years from this one, so that the demo never ages.
struct DemoDelegation {
    QString to{};  // codice fiscale
    int fromYear = 0;
    int years = 1;
    QStringList scope{};
};

/// Somebody the portal knows without a record of their own to show.
struct DemoPerson {
    Citizen citizen{};
    QStringList parentOf{};  // codici fiscali
};

struct PrivacyContent {
    QString familyDoctor{};         // as the author of a document is called
    std::vector<Notice> notices{};  // oldest first
    std::vector<DemoConsent> consents{};
    std::vector<DemoPerson> people{};
    std::vector<DemoDelegation> delegations{};
    std::vector<DemoAccess> accesses{};
};

}  // namespace mockportal
