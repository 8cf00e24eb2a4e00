// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>
#include <chrono>
#include <optional>

namespace mockportal {

/// R85: 5 wrong passwords lock for 15 minutes, 10 within a day until the counter or the help line
/// lifts it. Kept by a key: a person, or a user id that nobody has, so that both lock alike (R84).
class LockOuts {
  public:
    struct Lock {
        QDateTime until{};  // null: until the counter
    };
    static constexpr int errorsToLock = 5;
    static constexpr std::chrono::minutes lockTime{15};
    static constexpr int errorsToClose = 10;
    static constexpr std::chrono::hours day{24};  // any 24 hours, not a calendar day

    std::optional<Lock> lockOf(const QString& key, const QDateTime& now) const;
    /// A wrong password. Gives the lock if this one was too many.
    std::optional<Lock> wrongPassword(const QString& key, const QDateTime& now);
    /// A complete login resets the count. A lock until the counter stays: it can only be there
    /// if it fell while the login was under way.
    void completeLogin(const QString& key);
    void lift(const QString& key) { records_.remove(key); }
    qsizetype lockedCount(const QDateTime& now) const;

  private:
    struct Record {
        QList<QDateTime> errors{};  // of the last day
        int sinceLock = 0;
        QDateTime lockedUntil{};
        bool untilCounter = false;
    };
    static std::optional<Lock> lockIn(const Record& record, const QDateTime& now);
    void forgetOld(const QDateTime& now);
    QHash<QString, Record> records_;
};

}  // namespace mockportal
