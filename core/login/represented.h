// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDate>
#include <QFlags>
#include <QString>

#include "core/codes/codice_fiscale.h"

namespace core {

struct Patient {
    QString id{};  // FHIR logical id
    QString codiceFiscale{};
    QString name{};
    QString surname{};
    QString fullName() const { return name + QLatin1Char(' ') + surname; }
};

/// R16: `figlio minore`, `tutelato`, `delegante`.
enum class Relation { minor, ward, delegator };

/// The services that somebody may use for another.
enum class ActingService {
    data = 1,
    record = 2,
    booking = 4,
    doctor = 8,
    exemptions = 16,
    privacy = 32
};
Q_DECLARE_FLAGS(ActingScope, ActingService)
Q_DECLARE_OPERATORS_FOR_FLAGS(ActingScope)

/// Somebody the person may act for (R16, S8), as the portal says. What may be done, and until when,
/// is judged by the portal at every call; this is for what to show.
struct Represented {
    Patient patient{};
    QDate birthDate{};
    CodiceFiscale::Sex sex = CodiceFiscale::Sex::male;
    Relation relation = Relation::minor;
    QDate until{};  // the last day, included; null = open
    ActingScope scope{};
    QDate since{};  // the first day, if the portal told it
};

}  // namespace core
