// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QString>
#include <chrono>
#include <expected>

namespace mockportal {

/// R4: what a login proves. What each level opens is in auth/policy.h.
enum class Level { password = 1, passwordAndCode = 2, card = 3 };

struct Session {
    QString codiceFiscale{};
    Level level = Level::password;
    QDateTime expires{};  // whatever the person does
    QDateTime lastUsed{};
};

enum class TokenState { missing, unknown, expired, idle, replaced, closed };

/// Who is logged in. A token is 256 random bits; only its SHA-256 is kept, and looked up, so that
/// neither the memory nor the time of an answer tells anything about a token. One session a person:
/// a new one closes the one before.
class SessionStore {
  public:
    static constexpr std::chrono::hours absoluteLimit{8};  // R90
    static constexpr std::chrono::minutes idleLimit{11};   // R90: the client's ten and one more

    /// Gives the token, in characters that need no quoting anywhere.
    QByteArray open(const QString& codiceFiscale, Level level, const QDateTime& now);
    /// Counts as use.
    std::expected<Session, TokenState> use(const QByteArray& token, const QDateTime& now);
    void close(const QByteArray& token);
    void expire(const QByteArray& token);
    qsizetype liveCount(const QDateTime& now) const;
    void clear() { entries_.clear(); }

  private:
    enum class Fate { live, expired, idle, replaced, closed };
    struct Entry {
        Session session{};
        Fate fate = Fate::live;
    };
    static Fate fateOf(const Entry& entry, const QDateTime& now);
    void end(const QByteArray& token, Fate fate);
    void replaceEarlier(const QString& codiceFiscale, const QDateTime& now);
    void forgetOld(const QDateTime& now);
    QHash<QByteArray, Entry> entries_;  // by SHA-256 of the token; ended ones stay, to tell why
};

}  // namespace mockportal
