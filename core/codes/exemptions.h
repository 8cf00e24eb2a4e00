// SPDX-License-Identifier: EUPL-1.2
// The list of exemption codes (regional-services 5; resources/data/README.md): for search and
// display, not a legal list. What a person has, and from when to when, only the portal knows.
#pragma once

#include <QDate>
#include <QString>
#include <QStringView>
#include <cstddef>
#include <vector>

namespace core {

/// A row of the list. Lives as long as the program.
struct Exemption {
    enum class Family {
        income,
        age,
        incomeAndIllness,  // E30, E40: for who has an exemption for an illness
        disability,
        chronic,
        rare,
        maternity,
        prevention,
        other
    };
    /// Visits and exams.
    enum class Outpatient { all, ofTheCondition, onlySuperticket, none };
    enum class Drugs {
        all,
        onlyLombardia,  // by a rule of the region
        withE30,        // only with that code as well
        withE40,
        classA,
        none
    };
    enum class SelfCertifiable { yes, withE02, no };

    struct Validity {
        enum class Kind {
            yearly,        // 1 April to 31 March
            untilAge,      // the birthday on which the person is `age`
            unlimited,     //
            mayBeDated,    // unlimited, or as the illness has it
            tenYears,      // or until a review
            prescription,  // the doctor writes it there; no register has it
            eachCase,
            closed  // no more given; `closedOn`
        };
        Kind kind = Kind::eachCase;
        int age = 0;
        QDate closedOn;  // the last day; 31 December where only the year is known
    };

    QString code;
    Family family = Family::other;
    QString description;  // Italian
    bool onlyLombardia = false;
    Outpatient outpatient = Outpatient::none;
    Drugs drugs = Drugs::none;
    SelfCertifiable selfCertifiable = SelfCertifiable::no;
    Validity validity;
    QString note;  // Italian, may be empty
};

/// All codes in the order of the list. Read at the first call, from whichever thread.
const std::vector<Exemption>& exemptions();

/// By its code as typed: blanks and case do not matter. nullptr: nobody knows it.
const Exemption* findExemption(QStringView code);

/// Those in whose code and description every typed word begins a word; accents and case do not
/// matter. First the ones whose code begins so, then in the order of the list; at most `limit`.
/// Nothing for a text without letter or digit.
std::vector<const Exemption*> searchExemptions(QStringView typed, std::size_t limit = 20);

}  // namespace core
