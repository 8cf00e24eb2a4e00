// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>
#include <memory>
#include <vector>

namespace mockportal {

/// One citizen's access by card number and password. Passwords are digests of PasswordHasher.
struct GassAccount {
    QString codiceFiscale{};
    QString serial{};                              // S27: ten digits, of the present card
    QHash<QString, QByteArray> replacedSerials{};  // R26: with the password in force at that time
    QByteArray salt{};
    QByteArray password{};           // empty: none was given out yet
    QDateTime firstPasswordEnds{};   // null: the citizen has chosen their own
    QList<QByteArray> lastChosen{};  // R82: at most five, newest first

    bool hasFirstPassword() const { return firstPasswordEnds.isValid(); }
    /// A new password chosen by the citizen.
    void choose(const QByteArray& digest);
};

/// The accounts, found by any serial of their person.
class GassAccounts {
  public:
    GassAccount* bySerial(const QString& serial);
    GassAccount* byCodiceFiscale(const QString& codiceFiscale);
    /// A new card: the serial it replaces stays linked to the person (R26). An unknown person gets
    /// an account without a password. False if the serial is another person's, or was replaced.
    bool giveCard(const QString& codiceFiscale, const QString& serial);
    qsizetype withPassword() const;

  private:
    std::vector<std::unique_ptr<GassAccount>> accounts_;
    QHash<QString, GassAccount*> bySerial_;
};

}  // namespace mockportal
