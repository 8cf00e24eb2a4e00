// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QMetaType>
#include <QString>
#include <optional>

namespace core {

/// The kinds the seed names, for icon and name; by LOINC type code (cda-structure 1). The list only
/// chooses names and icons: an unknown code is `other` and still a full document.
enum class DocumentKind {
    laboratory,      // 11502-2
    radiology,       // 68604-8
    specialist,      // 11488-4
    pathology,       // 11526-1
    emergency,       // 59258-4
    discharge,       // 34105-7, 18842-5
    patientSummary,  // 60591-5
    prescription,    // 57833-6, 57832-8, 29305-0
    vaccination,     // 87273-9, 82593-5
    other
};

/// A document as the list knows it (FHIR DocumentReference).
struct Document {
    QString id{};        // FHIR logical id
    QString typeCode{};  // LOINC
    DocumentKind kind = DocumentKind::other;
    QString title{};         // in words, never empty: from the portal, else from the kind
    QDateTime date{};        // with the zone it was written in: never shift the day
    QString organization{};  // Ente: "A.O. ..."
    QString facility{};      // Struttura
    QString department{};    // Reparto
    QString author{};
    bool unread = false;
    bool hidden = false;           // oscurato
    bool superseded = false;       // a newer version has taken its place
    bool guarded = false;          // dati a maggior tutela (fse-domain 4)
    QString replaces{};            // id of the version before this one
    QString encounter{};           // id of the contact it was made in
    QString nre{};                 // of the prescription it answers
    QString contentUrl{};          // as the portal gave it; only a gateway interprets it
    QByteArray sha1{};             // of the file, from the metadata; empty if not told
    std::optional<qint64> size{};  // bytes
};

}  // namespace core

Q_DECLARE_METATYPE(core::Document)
