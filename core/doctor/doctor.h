// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>
#include <QVector>
#include <optional>

#include "core/doctor/choice.h"
#include "core/doctor/opening_hours.h"

namespace core {

/// `medico di medicina generale` (MMG) and `pediatra di libera scelta` (PLS).
enum class DoctorKind { family, paediatrician };

/// A code and what it is called.
struct Named {
    QString code{};
    QString name{};
    friend bool operator==(const Named&, const Named&) = default;
};

/// Where a doctor sees people (S56).
struct Surgery {
    QString address{};   // "VIA F.LLI CERVI, 16"
    QString comune{};    // "SENAGO"
    QString province{};  // "MI"
    QString postalCode{};
    QString phone{};
    OpeningHours hours{};
    bool byAppointment = false;
};

/// regional-services 6.2: doctors who work together.
struct Association {
    enum class Kind { association, network, group };  // in associazione, in rete, di gruppo
    QString code{};
    QString name{};
    Kind kind = Kind::association;
};

/// A family doctor or a paediatrician (S56, 6.2).
struct Doctor {
    QString id{};    // FHIR logical id of the PractitionerRole
    QString name{};  // "Dott.ssa Anna Colombo"
    QString code{};  // Codice Medico
    DoctorKind kind = DoctorKind::family;
    QString email{};               // may be empty
    int patients = 0;              // assistiti in carico
    int ceiling = 0;               // massimale
    int places = 0;                // posti disponibili, never below 0
    Named area{};                  // ambito territoriale
    bool choosableOnline = false;  // accepts choices through the portal
    QVector<Named> languages{};    // BCP 47 code and name, Italian included
    std::optional<Association> association{};
    QVector<Surgery> surgeries{};      // the main one first
    std::optional<double> distance{};  // kilometres from where was asked for, as the crow flies
    std::optional<ChoiceVerdict> verdict{};  // for this session's subject, when asked for
};

}  // namespace core
