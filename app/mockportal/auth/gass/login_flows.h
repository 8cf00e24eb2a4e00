// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <chrono>

#include "app/mockportal/auth/session_store.h"

namespace mockportal {

/// A login under way: the password was right, something is still to come.
struct LoginFlow {
    enum class Step { newPassword, code };
    QString codiceFiscale{};
    Level level = Level::passwordAndCode;  // wanted
    Step step = Step::code;
    QDateTime ends{};
};

/// The logins under way, one a person: a new one ends the one before. Known to the client by a
/// token that opens nothing else.
class LoginFlows {
  public:
    static constexpr std::chrono::minutes lifetime{15};  // from the last step forward

    /// Gives the token.
    QByteArray begin(const QString& codiceFiscale, Level level, LoginFlow::Step step,
                     const QDateTime& now);
    /// Null if there is none of that token, or it is over.
    LoginFlow* find(const QByteArray& token, const QDateTime& now);
    /// From now on the whole lifetime again.
    static void goOn(LoginFlow& flow, const QDateTime& now);
    void end(const QString& codiceFiscale);
    qsizetype liveCount(const QDateTime& now) const;

  private:
    QHash<QByteArray, LoginFlow> flows_;  // by SHA-256 of the token
};

}  // namespace mockportal
