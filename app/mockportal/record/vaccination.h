// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDate>
#include <QList>
#include <QStringList>

#include "app/mockportal/documents/content.h"

namespace mockportal {

struct Vaccine {
    QString name{};
    QString product{};
    QString atc{};
    QString aic{};  // invented
    QStringList antigens{};
};

/// One entry of the vaccination register (R70): given, or why not.
struct Vaccination {
    enum class State { given, omitted, postponed };

    Vaccine vaccine{};
    int dose = 1;
    QDate date{};
    State state = State::given;
    QString lot{};
    QString site{};
    QString reason{};
    QDate until{};  // of a postponement
};

/// A dose that the service has planned.
struct PlannedVaccination {
    Vaccine vaccine{};
    int dose = 1;
    QDate earliest{};
    QDate due{};
};

struct Vaccinations {
    QList<Vaccination> done{};
    QList<PlannedVaccination> planned{};
};

/// Who vaccinates, and signs the certificates.
struct VaccinationOffice {
    Facility facility{};
    Doctor author{};
};

}  // namespace mockportal
