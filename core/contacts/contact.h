// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDateTime>
#include <QMetaType>
#include <QString>

namespace core {

enum class ContactKind { visit, emergency, stay };  // S51, R13

/// A contact with the health service: a visit or examination, an access to the emergency room, a
/// stay in hospital (FHIR Encounter). What is not known is empty.
struct Contact {
    QString id{};  // FHIR logical id
    ContactKind kind = ContactKind::visit;
    QString what{};    // in words: "Visita cardiologica di controllo"
    QDateTime from{};  // with the zone it was written in: never shift the day
    QDateTime to{};
    QString organization{};  // Ente
    QString facility{};      // Struttura
    QString department{};    // Reparto
    QString reason{};
    QString nre{};  // of the prescription it answers
};

/// In words: "Visite ed esami", "Pronto Soccorso", "Ricovero".
QString contactKindName(ContactKind kind);

}  // namespace core

Q_DECLARE_METATYPE(core::Contact)
