// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDateTime>
#include <QMetaType>
#include <QString>
#include <QStringList>
#include <QVector>
#include <optional>

#include "core/base/euro.h"

namespace core {

/// F farmaceutica, P specialistica (regional-services 4.2).
enum class PrescriptionKind { drugs, services };

/// R35. `partlyDispensed` is of drugs, `booked` of services; `unknown`: a word of another portal.
enum class PrescriptionState {
    prescribed,
    partlyDispensed,
    dispensed,
    booked,
    expired,
    cancelled,
    unknown
};

/// Of services (regional-services 4.3, R33).
enum class PriorityClass { none, urgent, brief, deferrable, plannable };

/// One drug or one service; each is a FHIR resource of its own.
struct PrescriptionLine {
    QString reference{};            // "MedicationRequest/7"
    QString name{};                 // in words; empty when the portal does not tell it
    QString code{};                 // AIC of a drug, else of the regional catalogue
    std::optional<int> quantity{};  // packs, or how often
    QString dosage{};               // of drugs, like the next four
    QString equivalenceGroup{};
    QString aifaNote{};
    bool substitutable = true;
    bool dispensed = false;  // of a prescription dispensed in part
    QString branch{};        // of services, in words; like the next
    QString access{};        // "primo", "successivo"
    QString atc{};           // of drugs; may be empty
    QString branchCode{};    // of services, two digits; may be empty
};

/// A right to pay less, as the prescription names it.
struct PrescribedExemption {
    QString code{};
    QString description{};  // may be empty
};

/// A prescription of one NRE, however many lines it has.
struct Prescription {
    PrescriptionKind kind = PrescriptionKind::drugs;
    QString nre{};
    QString iup{};
    QDateTime writtenOn{};  // with the zone it was written in: never shift the day
    QDate validUntil{};     // the last day, as the portal says; null if it does not
    std::optional<bool> regional{};
    bool incomplete = false;  // some of it may be missing
    PriorityClass priority = PriorityClass::none;
    PrescriptionState state = PrescriptionState::unknown;
    QString prescriber{};
    std::optional<PrescribedExemption> exemption{};
    QString question{};                 // quesito diagnostico, of services
    QVector<PrescriptionLine> lines{};  // never empty
    QString note{};
    QString authenticationCode{};
    bool hidden = false;            // oscurata
    std::optional<Cents> ticket{};  // R42: what the portal expects to be paid for all of it

    /// What people call it by: IUP, else NRE; may be empty.
    QString code() const { return iup.isEmpty() ? nre : iup; }
    /// Tells it apart among one person's.
    QString id() const { return nre.isEmpty() ? lines.first().reference : nre; }
    /// Of all its lines.
    QStringList references() const {
        QStringList all;
        for (const auto& line : lines) all << line.reference;
        return all;
    }
};

}  // namespace core

Q_DECLARE_METATYPE(core::Prescription)
