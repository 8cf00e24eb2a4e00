// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDateTime>
#include <QHash>
#include <QList>
#include <expected>

#include "app/mockportal/auth/representations.h"

namespace mockportal {

/// One delegation (R16, fse-domain 4). It is never deleted; revoked, it says since when.
struct Delegation {
    QString id{};  // given by the book, FHIR logical id
    int version = 1;
    QString patientId{};  // who delegates
    QString delegate{};   // codice fiscale
    QDate from{};
    QDate until{};  // included
    QList<PortalService> scope{};
    QDateTime made{};
    QDateTime revoked{};  // null: it was not
    QString notice{};     // version of the information notice
    /// Begun or still to begin.
    bool isAlive(const QDate& today) const { return revoked.isNull() && today <= until; }
};

/// All delegations of all citizens. Lives on the portal's thread.
class DelegationBook {
  public:
    static constexpr int mostDelegates = 3;  // alive, of one person
    static constexpr int mostRecords = 5;    // alive, that one delegate holds
    static constexpr int longest = 2;        // years

    Delegation add(Delegation delegation);
    /// In the order they were made.
    QList<Delegation> of(const QString& patientId) const;
    const Delegation* find(const QString& id) const;
    /// At once (R80). The version goes up.
    void revoke(const QString& id, const QDateTime& now);
    int aliveOf(const QString& patientId, const QDate& today) const;
    void clear() { all_.clear(); }

  private:
    QList<Delegation> all_;
};

}  // namespace mockportal
