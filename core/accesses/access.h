// SPDX-License-Identifier: EUPL-1.2
// Who did what with the record, and when (9.1, fse-domain 4).
#pragma once

#include <QDateTime>
#include <QFlags>
#include <QJsonObject>
#include <QStringList>
#include <QVector>
#include <optional>

#include "core/base/base.h"

namespace core {

enum class AccessAction { read, search, create, change, remove };
enum class AccessPurpose { ownRequest, representation, treatment, emergency, operations, unknown };

/// What makes an access of a professional one to look at. It need not be wrong.
enum class Unusual {
    night = 1,  // from 22 to 6, by the clock of Rome
    place = 2,  // where the citizen was never treated, as far as the portal knows
    role = 4,   // of somebody who does not treat, or whose role is not told
};
Q_DECLARE_FLAGS(UnusualMarks, Unusual)
Q_DECLARE_OPERATORS_FOR_FLAGS(UnusualMarks)

/// Codes of the roles that are the citizen's side: themselves, who acts for them, and who books for
/// them without a login (S39).
QStringList ownRoles();

struct Access {
    QString id{};
    QDateTime when{};
    AccessAction action = AccessAction::read;
    QString who{};
    QString roleCode{};  // empty: not told
    QString role{};      // in words, as the portal says it
    QString place{};     // body or facility; of a professional
    AccessPurpose purpose = AccessPurpose::unknown;
    QString what{};      // title of the document; empty: not told
    QString resource{};  // "DocumentReference/7", or the type of a search
    bool refused = false;
    std::optional<bool> visited{};  // whether the citizen was treated at `place`, if told
    QJsonObject source{};           // the AuditEvent as the portal gave it

    /// In none of ownRoles().
    bool byProfessional() const;
    UnusualMarks unusual() const;
    /// Empty if it is about no single document.
    QString documentId() const;
};

/// Newest first.
struct AccessList {
    QVector<Access> accesses{};
    std::optional<Error> missing{};  // why the older ones could not be had
};

/// Tolerant: what is not told stays empty. nullopt for what is no AuditEvent with id and time.
std::optional<Access> readAccess(const QJsonObject& auditEvent);

}  // namespace core
