// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/auth/gass/one_time_codes.h"

#include <QMessageAuthenticationCode>
#include <QRandomGenerator>
#include <algorithm>

#include "app/mockportal/auth/gass/password_hasher.h"
#include "app/mockportal/base/random_token.h"

namespace mockportal {
namespace {

using std::chrono::seconds;

template <typename Duration>
QDateTime later(const QDateTime& time, Duration by) {
    return time.addSecs(std::chrono::duration_cast<seconds>(by).count());
}

/// Whole seconds from `now` to `end`, rounded up; 0 if it is over.
seconds secondsTo(const QDateTime& now, const QDateTime& end) {
    const auto left = std::chrono::milliseconds(end.isValid() ? now.msecsTo(end) : 0);
    return std::max(seconds(0), std::chrono::ceil<seconds>(left));
}

QList<QDateTime> recent(const QList<QDateTime>& resends, const QDateTime& now) {
    QList<QDateTime> kept;
    std::ranges::copy_if(resends, std::back_inserter(kept), [&](const QDateTime& time) {
        return later(time, OneTimeCodes::resendWindow) > now;
    });
    return kept;
}

QString newCode() {
    constexpr quint32 tenToTheEighth = 100'000'000;
    constexpr quint32 elevenMillion = 11'111'111;  // its multiples have eight equal digits (R3)
    quint32 number = 0;
    do number = QRandomGenerator::system()->bounded(tenToTheEighth);
    while (number % elevenMillion == 0);
    return QStringLiteral("%1").arg(number, 8, 10, QLatin1Char('0'));
}

}  // namespace

OneTimeCodes::OneTimeCodes() : key_(randomBytes(32)) {}

QString OneTimeCodes::sendFirst(const QString& codiceFiscale, const QDateTime& now) {
    return send(states_[codiceFiscale], codiceFiscale, now);
}

std::expected<QString, OneTimeCodes::ResendRefusal> OneTimeCodes::resend(
    const QString& codiceFiscale, const QDateTime& now) {
    auto& state = states_[codiceFiscale];
    state.resends = recent(state.resends, now);
    if (state.resends.size() >= mostResends) return std::unexpected(ResendRefusal::tooMany);
    if (later(state.sentAt, pause) > now) return std::unexpected(ResendRefusal::tooEarly);
    state.resends << now;
    return send(state, codiceFiscale, now);
}

OneTimeCodes::Verdict OneTimeCodes::check(const QString& codiceFiscale, const QByteArray& code,
                                          const QDateTime& now) {
    auto& state = states_[codiceFiscale];
    if (state.digest.isEmpty()) return Verdict::isVoid;
    if (later(state.sentAt, lifetime) <= now) return Verdict::expired;
    const bool right = PasswordHasher::same(state.digest, digestOf(codiceFiscale, code));
    if (right || --state.tries == 0) state.digest.clear();
    return right ? Verdict::right : Verdict::wrong;
}

void OneTimeCodes::kill(const QString& codiceFiscale) {
    if (const auto state = states_.find(codiceFiscale); state != states_.end())
        state->digest.clear();
}

int OneTimeCodes::triesLeft(const QString& codiceFiscale) const {
    return states_.value(codiceFiscale).tries;
}

seconds OneTimeCodes::secondsLeft(const QString& codiceFiscale, const QDateTime& now) const {
    const auto state = states_.value(codiceFiscale);
    return state.digest.isEmpty() ? seconds(0) : secondsTo(now, later(state.sentAt, lifetime));
}

int OneTimeCodes::resendsLeft(const QString& codiceFiscale, const QDateTime& now) const {
    const auto used = recent(states_.value(codiceFiscale).resends, now).size();
    return mostResends - static_cast<int>(used);
}

seconds OneTimeCodes::untilResend(const QString& codiceFiscale, const QDateTime& now) const {
    const auto state = states_.value(codiceFiscale);
    const auto used = recent(state.resends, now);
    const auto afterPause = secondsTo(now, later(state.sentAt, pause));
    if (used.size() < mostResends) return afterPause;
    return std::max(afterPause, secondsTo(now, later(used.first(), resendWindow)));
}

bool OneTimeCodes::isAlive(const QString& codiceFiscale, const QDateTime& now) const {
    return secondsLeft(codiceFiscale, now) > seconds(0);
}

QString OneTimeCodes::send(State& state, const QString& codiceFiscale, const QDateTime& now) {
    const auto code = newCode();
    state.digest = digestOf(codiceFiscale, code.toLatin1());
    state.sentAt = now;
    state.tries = mostTries;
    return code;
}

QByteArray OneTimeCodes::digestOf(const QString& codiceFiscale, const QByteArray& code) const {
    return QMessageAuthenticationCode::hash(codiceFiscale.toUtf8() + '\n' + code, key_,
                                            QCryptographicHash::Sha256);
}

QString oneTimeCodeSms(const QString& code) {
    return QStringLiteral(
               "Codice usa e getta (valido 3 minuti) per accedere ai servizi socio sanitari on "
               "line "
               "codice = %1")
        .arg(code);
}

}  // namespace mockportal
