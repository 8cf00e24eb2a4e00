// SPDX-License-Identifier: EUPL-1.2
// Where doctors work and what limits them: content/doctors.json. The areas are drawn by us, the
// people invented.
#pragma once

#include <QDate>
#include <QJsonArray>
#include <QList>
#include <QString>

#include "app/mockportal/base/comuni.h"
#include "app/mockportal/doctors/family_doctor.h"

namespace mockportal {

/// A comune with surgeries.
struct DoctorPlace : Comune {
    QString area{};   // ambito territoriale
    int doctors = 0;  // how many are made up here
    int paediatricians = 0;
};

struct DoctorArea {
    QString code{};
    QString name{};
};

struct DoctorAssociation {
    QString code{};
    QString name{};
    QString kind{};  // associazione, rete, gruppo
};

/// The numbers in force on a day (R50, regional-services 6.1).
struct ChoiceRules {
    int familyCeiling = 0;
    int paediatricianCeiling = 0;
    int changeDays = 0;             // from one change to the next
    int familyFromAge = 0;          // years
    int paediatricianUntilAge = 0;  // gone on this birthday
    int extendedUntilAge = 0;       // where it was granted before
    int textMinutes = 0;            // how long a prepared text can be signed
};

/// Somebody's doctor at the start. An empty codice fiscale: everybody without a line of their own.
struct KnownChoice {
    QString codiceFiscale{};
    QString doctorCode{};
    QDate since{};
};

struct DoctorContent {
    QList<DoctorPlace> places{};
    QList<DoctorArea> areas{};
    QList<DoctorAssociation> associations{};
    QList<FamilyDoctor> doctors{};  // those with a name in the content
    QList<DoctorArea> languages{};  // code and name
    QList<KnownChoice> choices{};
    QList<KnownChoice> refusals{};  // ricusazione
    QStringList families{}, women{}, men{}, streets{};
    QJsonArray ceilings{}, rules{};  // with valid_from

    const DoctorPlace* place(const QString& code) const;
    QString areaName(const QString& code) const;
    QString languageName(const QString& code) const;
    ChoiceRules rulesOn(const QDate& day) const;
};

DoctorContent readDoctorContent();

}  // namespace mockportal
