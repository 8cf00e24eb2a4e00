// SPDX-License-Identifier: EUPL-1.2
// Who may act for the citizen (R16, fse-domain 4).
#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QVector>
#include <optional>

#include "core/login/represented.h"

namespace core {

/// Given by the citizen. It is never deleted; one that was revoked stays in the list.
struct Delegation {
    QString id{};
    QString version{};
    QString delegate{};  // codice fiscale
    QString name{};      // empty if the portal does not tell it
    QDate from{};
    QDate until{};  // included
    ActingScope scope{};
    QDateTime made{};
    bool revoked = false;
    QDateTime revokedAt{};
    QString notice{};  // version of the information notice

    enum class State { toCome, holds, over, revoked };
    State state(const QDate& today) const;
};

/// Somebody who may act for the citizen, by whatever right, as the portal says.
struct ActingPerson {
    QString id{};
    QString name{};
    QString codiceFiscale{};
    enum class Right { parent, guardian, delegate } right = Right::delegate;
    QDate from{};   // null: not told
    QDate until{};  // included; null: without an end
    ActingScope scope{};
};

/// A delegation to be given.
struct DelegationOrder {
    QString delegate{};  // codice fiscale
    QString surname{};   // as the citizen knows it: the portal compares
    QDate from{};
    QDate until{};
    ActingScope scope{};
};

/// What may be delegated; privacy never (R16).
inline constexpr ActingScope delegable = ActingScope(ActingService::data) | ActingService::record |
                                         ActingService::booking | ActingService::doctor |
                                         ActingService::exemptions;

std::optional<Delegation> readDelegation(const QJsonObject& consent);
std::optional<ActingPerson> readActingPerson(const QJsonObject& relatedPerson);
QJsonObject delegationResource(const QString& patientId, const DelegationOrder& order);
/// The resource that revokes it.
QJsonObject revocationResource(const QString& patientId, const Delegation& delegation);

}  // namespace core
