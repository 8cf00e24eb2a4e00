// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDate>
#include <QMetaType>
#include <QStringList>
#include <QVector>
#include <optional>

#include "core/base/base.h"

namespace core {

enum class VaccinationState { given, omitted, postponed };  // R70; planned ones are DueVaccination

/// One entry of the vaccination register (FHIR Immunization, R70). What is not known is empty.
struct Vaccination {
    QString id{};  // FHIR logical id
    VaccinationState state = VaccinationState::given;
    QDate date{};
    QString name{};     // of the vaccine: "Esavalente"
    QString product{};  // as it is sold
    QString atc{};
    QString aic{};
    QStringList antigens{};  // Italian
    int dose = 0;            // 0: not told
    QString lot{};
    QString site{};
    QString performer{};
    QString place{};
    QString reason{};        // why not given
    QDate postponedUntil{};  // null: not told
};

/// A vaccination to be had: planned by the service, or worked out from the calendar.
struct DueVaccination {
    enum class Origin { planned, calendar };

    Origin origin = Origin::planned;
    QString name{};
    QString atc{};
    QStringList antigens{};
    int dose = 0;  // 0: a booster or yearly dose without a number
    QDate from{};  // the first day; null: any day
    QDate by{};    // until when it should be had, or the day it is planned for; null: not told
    bool isPlanned() const { return origin == Origin::planned; }
};

struct VaccinationRecord {
    QVector<Vaccination> entries{};     // newest first
    QVector<DueVaccination> planned{};  // by the portal, soonest first
    std::optional<Error> missing{};     // why some of it could not be had; empty = complete
};

/// Lombardia shows the vaccinations of minors and of people born after 1990; those of others may be
/// incomplete (regional-services 8). True as well when the birth date is not known.
bool listMayBeIncomplete(const QDate& birthDate, const QDate& today);

}  // namespace core

Q_DECLARE_METATYPE(core::Vaccination)
