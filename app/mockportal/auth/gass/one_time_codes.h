// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QList>
#include <chrono>
#include <expected>
#include <optional>

namespace mockportal {

/// R86, R3: 8 digits, 180 seconds from sending, once, 3 tries; a new one on request after 60
/// seconds, at most 3 in 15 minutes; the old one dies when a new one is sent. One code a person:
/// the limits hold over all their logins. Of a code only a keyed hash is kept, and the key is made
/// at start.
class OneTimeCodes {
  public:
    static constexpr std::chrono::seconds lifetime{180};
    static constexpr std::chrono::seconds pause{60};
    static constexpr int mostTries = 3;
    static constexpr int mostResends = 3;
    static constexpr std::chrono::minutes resendWindow{15};

    enum class Verdict { right, wrong, isVoid, expired };
    enum class ResendRefusal { tooEarly, tooMany };

    OneTimeCodes();
    /// The first code of a new login: not a resend. Gives the code, for the SMS.
    QString sendFirst(const QString& codiceFiscale, const QDateTime& now);
    std::expected<QString, ResendRefusal> resend(const QString& codiceFiscale,
                                                 const QDateTime& now);
    /// A right code is used up, a third wrong one makes it void.
    Verdict check(const QString& codiceFiscale, const QByteArray& code, const QDateTime& now);
    /// The code dies; what was sent still counts for the limits.
    void kill(const QString& codiceFiscale);

    int triesLeft(const QString& codiceFiscale) const;
    std::chrono::seconds secondsLeft(const QString& codiceFiscale, const QDateTime& now) const;
    int resendsLeft(const QString& codiceFiscale, const QDateTime& now) const;
    /// Until the next resend is let through; whole seconds, rounded up.
    std::chrono::seconds untilResend(const QString& codiceFiscale, const QDateTime& now) const;
    bool isAlive(const QString& codiceFiscale, const QDateTime& now) const;

  private:
    struct State {
        QByteArray digest{};  // empty: no code, or a used or void one
        QDateTime sentAt{};
        int tries = 0;
        QList<QDateTime> resends{};  // of the last 15 minutes
    };
    QString send(State& state, const QString& codiceFiscale, const QDateTime& now);
    QByteArray digestOf(const QString& codiceFiscale, const QByteArray& code) const;
    QByteArray key_;
    QHash<QString, State> states_;  // by codice fiscale
};

/// The text of the SMS, as S31 has it.
QString oneTimeCodeSms(const QString& code);

}  // namespace mockportal
