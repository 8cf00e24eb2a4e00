// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDateTime>
#include <QHash>
#include <chrono>
#include <optional>

namespace mockportal {

/// What somebody without a session may book: one prescription of one person.
struct OpenTicket {
    QString codiceFiscale{};
    QString nre{};
    QDateTime expires{};
    bool isOver(const QDateTime& now) const { return now >= expires; }
};

/// Level 0 (R4, S39). A ticket is 256 random bits of which only the SHA-256 is kept; it opens the
/// booking of its prescription and nothing else.
class OpenTickets {
  public:
    QByteArray open(const QString& codiceFiscale, const QString& nre, const QDateTime& now,
                    std::chrono::minutes lifetime);
    /// Also one that is over, for a day: who comes with it is told so.
    std::optional<OpenTicket> find(const QByteArray& token) const;
    void clear() { tickets_.clear(); }

  private:
    void forgetOld(const QDateTime& now);
    QHash<QByteArray, OpenTicket> tickets_{};  // by SHA-256 of the token
};

}  // namespace mockportal
