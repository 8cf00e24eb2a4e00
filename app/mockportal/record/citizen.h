// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>

namespace mockportal {

/// A person the portal knows. Where documents say "patient", they mean this.
struct Citizen {
    QString codiceFiscale{};  // any text for an enrolled card made by others
    QString patientId{};      // FHIR logical id
    QString given{};
    QString family{};
    QString sex{};  // M, F, or empty if not known
    QDate birthDate{};
    QString birthPlace{};
    QString birthPlaceCode{};  // Belfiore
    QString address{};
    QString city{};
    QString postalCode{};
    QDateTime lastAccess{};  // null: never
    int failedAttempts = 0;  // R89: since then, passwords and codes
    QString mobile{};        // S11; as it is dialled, without blanks
    bool dependent = false;  // known only because somebody acts for them (R16)
};

}  // namespace mockportal
