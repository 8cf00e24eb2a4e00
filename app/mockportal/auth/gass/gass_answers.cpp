// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/auth/gass/gass_answers.h"

#include <QJsonArray>

#include "app/mockportal/auth/auth_routes.h"
#include "app/mockportal/base/iso_time.h"

namespace mockportal::gass {
namespace {

constexpr qsizetype shownDigits = 3;  // R86: the last ones of the number

int number(std::chrono::seconds duration) {
    return static_cast<int>(duration.count());
}

QJsonObject codeFields(const PortalState& state, const Citizen& citizen) {
    const auto& codes = state.gass.codes;
    const auto& person = citizen.codiceFiscale;
    const auto now = state.clock.now();
    return {{"phone_ends", citizen.mobile.right(shownDigits)},
            {"code_expires_in", number(codes.secondsLeft(person, now))},
            {"resend_in", number(codes.untilResend(person, now))},
            {"tries", codes.triesLeft(person)},
            {"resends_left", codes.resendsLeft(person, now)}};
}

QJsonObject step(const char* name, const QByteArray& flow) {
    return {{"step", name}, {"flow", QString::fromLatin1(flow)}};
}

}  // namespace

Response newPasswordStep(const QByteArray& flow) {
    auto json = step("new_password", flow);
    json.insert("expires_in", number(LoginFlows::lifetime));
    return jsonResponse(200, QJsonDocument(json));
}

Response codeStep(const PortalState& state, const Citizen& citizen, const QByteArray& flow) {
    auto json = codeFields(state, citizen);
    const auto head = step("code", flow);
    for (auto field = head.begin(); field != head.end(); ++field)
        json.insert(field.key(), field.value());
    return jsonResponse(200, QJsonDocument(json));
}

Response codeSent(const PortalState& state, const Citizen& citizen) {
    return jsonResponse(200, QJsonDocument(codeFields(state, citizen)));
}

Response invalidRequest(const char* what) {
    return authError(400, "invalid_request", QString::fromLatin1(what));
}

Response invalidCredentials() {
    return authError(401, "invalid_credentials", QStringLiteral("Unknown user or wrong password."));
}

Response locked(const LockOuts::Lock& lock) {
    return authError(423, "locked", QStringLiteral("Too many wrong passwords."),
                     {{"until", timeOrNull(lock.until)}});
}

Response cardReplaced() {
    return authError(403, "card_replaced", QStringLiteral("A newer card was issued."));
}

Response provisionalCode() {
    return authError(403, "provisional_code",
                     QStringLiteral("A provisional codice fiscale cannot log in."));
}

Response firstPasswordExpired() {
    return authError(401, "initial_password_expired",
                     QStringLiteral("The first password was not changed within 30 days."));
}

Response passwordRefused(const QStringList& conditions) {
    return authError(422, "password_refused", QStringLiteral("Not all conditions are met."),
                     {{"conditions", QJsonArray::fromStringList(conditions)}});
}

Response flowExpired() {
    return authError(401, "flow_expired", QStringLiteral("This login is over; begin again."));
}

Response codeRefused(OneTimeCodes::Verdict verdict, int triesLeft) {
    if (verdict == OneTimeCodes::Verdict::expired)
        return authError(401, "code_expired", QStringLiteral("The code is too old."));
    if (verdict == OneTimeCodes::Verdict::isVoid)
        return authError(401, "code_void", QStringLiteral("The code has no tries left."));
    return authError(401, "invalid_code", QStringLiteral("The code is wrong."),
                     {{"tries_left", triesLeft}});
}

Response resendRefused(const PortalState& state, const Citizen& citizen,
                       OneTimeCodes::ResendRefusal refusal) {
    const auto& codes = state.gass.codes;
    const auto now = state.clock.now();
    const auto wait = number(codes.untilResend(citizen.codiceFiscale, now));
    auto more =
        codes.isAlive(citizen.codiceFiscale, now) ? codeFields(state, citizen) : QJsonObject();
    more.insert("retry_after", wait);
    const bool early = refusal == OneTimeCodes::ResendRefusal::tooEarly;
    auto response =
        early ? authError(429, "resend_too_early",
                          QStringLiteral("The last code is less than a minute old."), more)
              : authError(429, "too_many_resends", QStringLiteral("Three new codes in 15 minutes."),
                          more);
    response.setHeader("Retry-After", QByteArray::number(wait));
    return response;
}

}  // namespace mockportal::gass
