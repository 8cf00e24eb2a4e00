// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDateTime>
#include <QHash>
#include <QStringList>
#include <chrono>
#include <optional>

#include "app/mockportal/auth/gass/one_time_codes.h"

namespace mockportal {

/// What a citizen wants to be reached by; what is not there stays as it is.
struct ContactWish {
    std::optional<QString> mobile{};  // as it is dialled
    std::optional<QString> email{};   // empty: none any more, like the next
    std::optional<QString> phone{};
};

/// Where a code goes: `cellulare` the new number, `attuale` the present one, `email` the new
/// address.
struct CodeChannel {
    QString name{};
    QString to{};
};

/// A change that waits for its codes (R15).
struct PendingContacts {
    QString patientId{};
    ContactWish wish{};
    QList<CodeChannel> channels{};
    QStringList confirmed{};  // names of channels whose code was right
    bool tellOld = false;     // level 2: the old number hears of it, too
    QDateTime ends{};
};

/// Changes under way, one a person. Codes as those of the login: R86. Lives on the portal's thread.
class ContactChanges {
  public:
    static constexpr std::chrono::minutes lifetime{15};
    using Verdict = OneTimeCodes::Verdict;

    /// Gives the flow's name; an earlier change of this person is over.
    QString begin(PendingContacts change, const QDateTime& now);
    /// nullptr: no such flow, or it is over, or another person's.
    PendingContacts* find(const QString& flow, const QString& patientId, const QDateTime& now);
    void end(const QString& patientId);

    /// Seconds until codes may be sent for all of these channels; 0 = now.
    std::chrono::seconds untilSending(const PendingContacts& change, const QDateTime& now) const;
    QString newCode(const PendingContacts& change, const QString& channel, const QDateTime& now);
    /// A right code counts for the rest of the flow.
    Verdict check(PendingContacts& change, const QString& channel, const QString& code,
                  const QDateTime& now);
    int triesLeft(const PendingContacts& change, const QString& channel) const;

  private:
    QHash<QString, PendingContacts> flows_{};
    OneTimeCodes codes_{};  // by channel and patient id
};

}  // namespace mockportal
