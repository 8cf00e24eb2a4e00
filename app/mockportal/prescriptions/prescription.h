// SPDX-License-Identifier: EUPL-1.2
// What a doctor prescribed (regional-services 4), and what became of it. The content says it in
// one file a prescription; those that are documents of the record take the rest from there.
#pragma once

#include <QDateTime>
#include <QList>
#include <QTime>
#include <optional>

#include "app/mockportal/documents/content.h"

namespace mockportal {

/// R35. `booked` is of services, `partlyDispensed` of drugs.
enum class PrescriptionState { prescribed, partlyDispensed, dispensed, booked, expired, cancelled };

/// As the resources and the content files write it: "erogata-in-parte".
QString stateCode(PrescriptionState state);
std::optional<PrescriptionState> stateByCode(const QString& code);

/// One drug or one service.
struct PrescribedLine {
    QString name{};
    QString aic{};  // of a drug, like the next five
    QString atc{};
    QString dosage{};
    QString group{};     // of equivalent products
    QString aifaNote{};  // the note under which the health service pays
    bool substitutable = true;
    QString code{};    // of a service in the regional catalogue (R36), like the next two
    QString branch{};  // two digits, regional-services 4.7
    QString access{};  // primo, successivo
    int quantity = 1;
    bool given = false;  // of a prescription dispensed in part
};

struct Prescription {
    QString id{};        // tells those of one person apart
    QString document{};  // of the content that it is, else empty
    bool drugs = true;   // F, else P
    QString nre{};
    QString iup{};
    QDateTime writtenOn{};
    int daysAgo = -1;  // written so many days before the portal started, in place of `writtenOn`
    QTime time{};      // with daysAgo
    Doctor prescriber{};
    QString priority{};                                      // U, B, D, P; empty: none told (R33)
    PrescriptionState told = PrescriptionState::prescribed;  // what is known apart from the clock
    bool regional = true;                                    // written in this region
    bool incomplete = false;                                 // some of it may be missing
    bool hidden = false;                                     // oscurata from the start
    QString exemption{};
    QString question{};
    QString note{};
    QString authentication{};
    QList<PrescribedLine> lines{};
    int validDays = 0;  // from the day it was written; the book fills it in from the rules
    int changes = 0;    // of `told` since the portal started

    /// The last day: drugs 30 days (4.4), services by class (R34).
    QDate validUntil() const;
    /// What nobody fetched or booked in time is expired, by the portal's clock.
    PrescriptionState stateAt(const QDateTime& now) const;
    /// The last moment at which a service can be booked online (R34): of class U the hour counts.
    QDateTime bookableUntil() const;
};

}  // namespace mockportal
