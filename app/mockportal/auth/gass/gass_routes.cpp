// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/auth/gass/gass_routes.h"

#include <algorithm>

#include "app/mockportal/auth/auth_routes.h"
#include "app/mockportal/auth/gass/gass_answers.h"
#include "app/mockportal/auth/gass/password_conditions.h"

namespace mockportal {
namespace {

using Verdict = OneTimeCodes::Verdict;

bool areDigits(const QString& text, qsizetype count) {
    return text.size() == count && std::ranges::all_of(text, [](QChar c) {
               return c >= QLatin1Char('0') && c <= QLatin1Char('9');
           });
}

bool isProvisional(const QString& codiceFiscale) {
    return areDigits(codiceFiscale, 11);  // R22
}

std::optional<Level> wantedLevel(const QJsonValue& acrValue) {
    const auto acr = acrValue.toString(QStringLiteral("L2"));
    if (acr == QLatin1String("L2")) return Level::passwordAndCode;
    if (acr == QLatin1String("L1")) return Level::password;
    return std::nullopt;
}

/// A login under way and whose it is.
struct UnderWay {
    QByteArray token{};
    LoginFlow* flow = nullptr;
    Citizen* citizen = nullptr;
    GassAccount* account = nullptr;
};

std::optional<UnderWay> underWay(PortalState& state, const QJsonObject& body,
                                 LoginFlow::Step step) {
    UnderWay login{body.value("flow").toString().toLatin1()};
    login.flow = state.gass.flows.find(login.token, state.clock.now());
    if (login.flow == nullptr || login.flow->step != step) return std::nullopt;
    login.citizen = state.records.byCodiceFiscale(login.flow->codiceFiscale);
    login.account = state.gass.accounts.byCodiceFiscale(login.flow->codiceFiscale);
    return login;
}

/// R84: the same work whether there is such an account or not, and for any serial of a person.
bool isRight(GassState& gass, const GassAccount* account, const QString& serial,
             const SecretText& password) {
    const auto& salt = account == nullptr ? gass.hasher.nobodysSalt() : account->salt;
    const auto digest = gass.hasher.derive(password, salt);
    const GassAccount nobody;
    const auto& known = account == nullptr ? nobody : *account;
    const bool now = PasswordHasher::same(digest, known.password);
    const bool then = PasswordHasher::same(digest, known.replacedSerials.value(serial));
    return now || then;
}

Response wrongPassword(PortalState& state, const QString& lockKey, Citizen* citizen) {
    ++state.counters.refusedLogins;
    if (citizen != nullptr) ++citizen->failedAttempts;
    const auto lock = state.gass.lockOuts.wrongPassword(lockKey, state.clock.now());
    return lock ? gass::locked(*lock) : gass::invalidCredentials();
}

Response refused(PortalState& state, Response response) {
    ++state.counters.refusedLogins;
    return response;
}

Response complete(PortalState& state, Citizen& citizen, Level level) {
    state.gass.flows.end(citizen.codiceFiscale);
    state.gass.lockOuts.completeLogin(citizen.codiceFiscale);
    return loggedIn(state, citizen, level);
}

void sendCode(PortalState& state, const Citizen& citizen, const QString& code) {
    state.outbox.send({citizen.mobile, oneTimeCodeSms(code), state.clock.now()});
}

/// S21: after the password comes the code, or at level 1 the session.
Response afterPassword(PortalState& state, Citizen& citizen, Level level) {
    if (level == Level::password) return complete(state, citizen, level);
    const auto now = state.clock.now();
    const auto flow =
        state.gass.flows.begin(citizen.codiceFiscale, level, LoginFlow::Step::code, now);
    sendCode(state, citizen, state.gass.codes.sendFirst(citizen.codiceFiscale, now));
    return gass::codeStep(state, citizen, flow);
}

/// The password was right: what is told only to who knows it.
Response rightPassword(PortalState& state, const GassAccount& account, const QString& serial,
                       Level level) {
    auto* citizen = state.records.byCodiceFiscale(account.codiceFiscale);
    const auto now = state.clock.now();
    if (serial != account.serial) return refused(state, gass::cardReplaced());
    if (isProvisional(account.codiceFiscale)) return refused(state, gass::provisionalCode());
    if (!account.hasFirstPassword()) return afterPassword(state, *citizen, level);
    if (account.firstPasswordEnds <= now) return refused(state, gass::firstPasswordExpired());
    return gass::newPasswordStep(
        state.gass.flows.begin(account.codiceFiscale, level, LoginFlow::Step::newPassword, now));
}

Response start(PortalState& state, const Request& request) {
    const auto body = jsonBody(request);
    const auto user = body.value("user").toString();
    const auto level = wantedLevel(body.value("acr"));
    const SecretText password(body.value("password").toString());
    constexpr qsizetype userDigits = 10;  // S27
    if (!areDigits(user, userDigits) || !level || !password.isPlausible())
        return gass::invalidRequest("user of ten digits, password, acr L1 or L2");
    const auto* account = state.gass.accounts.bySerial(user);
    const auto key = account == nullptr ? QStringLiteral("user ") + user : account->codiceFiscale;
    if (const auto lock = state.gass.lockOuts.lockOf(key, state.clock.now()))
        return refused(state, gass::locked(*lock));
    if (!isRight(state.gass, account, user, password))
        return wrongPassword(state, key, state.records.byCodiceFiscale(key));
    return rightPassword(state, *account, user, *level);
}

PersonalFacts factsOf(const Citizen& citizen, const GassAccount& account) {
    return {citizen.codiceFiscale, citizen.given, citizen.family, citizen.birthDate,
            account.replacedSerials.keys() << account.serial};
}

/// R82 whole; `digest` is that of `next`.
QStringList failedConditionsOf(const UnderWay& login, const SecretText& next,
                               const QByteArray& digest) {
    auto failed =
        failedConditions(QString::fromUtf8(next.utf8()), factsOf(*login.citizen, *login.account));
    const auto isNext = [&](const QByteArray& earlier) {
        return PasswordHasher::same(digest, earlier);
    };
    if (std::ranges::any_of(login.account->lastChosen, isNext)) failed << QStringLiteral("history");
    if (isNext(login.account->password)) failed << QStringLiteral("initial");
    return failed;
}

Response changePassword(PortalState& state, const Request& request) {
    const auto body = jsonBody(request);
    const auto login = underWay(state, body, LoginFlow::Step::newPassword);
    if (!login) return gass::flowExpired();
    const SecretText current(body.value("current_password").toString());
    const SecretText next(body.value("new_password").toString());
    if (!current.isPlausible()) return gass::invalidRequest("current_password is needed");
    auto& account = *login->account;
    const auto now = state.clock.now();
    if (const auto lock = state.gass.lockOuts.lockOf(account.codiceFiscale, now))
        return refused(state, gass::locked(*lock));
    if (!isRight(state.gass, &account, account.serial, current))
        return wrongPassword(state, account.codiceFiscale, login->citizen);
    if (account.firstPasswordEnds <= now) return refused(state, gass::firstPasswordExpired());
    const auto digest =
        next.isPlausible() ? state.gass.hasher.derive(next, account.salt) : QByteArray();
    const auto failed = failedConditionsOf(*login, next, digest);
    if (!failed.isEmpty()) return gass::passwordRefused(failed);
    account.choose(digest);
    return afterPassword(state, *login->citizen, login->flow->level);
}

Response checkCode(PortalState& state, const Request& request) {
    const auto body = jsonBody(request);
    const auto login = underWay(state, body, LoginFlow::Step::code);
    if (!login) return gass::flowExpired();
    constexpr qsizetype codeDigits = 8;  // R3
    const auto code = body.value("code").toString();
    if (!areDigits(code, codeDigits)) return gass::invalidRequest("code of eight digits");
    const auto& person = login->citizen->codiceFiscale;
    const SecretText secret(code);
    const auto verdict = state.gass.codes.check(person, secret.utf8(), state.clock.now());
    if (verdict == Verdict::right) return complete(state, *login->citizen, login->flow->level);
    if (verdict == Verdict::wrong) ++login->citizen->failedAttempts;
    return refused(state, gass::codeRefused(verdict, state.gass.codes.triesLeft(person)));
}

Response resendCode(PortalState& state, const Request& request) {
    const auto login = underWay(state, jsonBody(request), LoginFlow::Step::code);
    if (!login) return gass::flowExpired();
    const auto now = state.clock.now();
    const auto code = state.gass.codes.resend(login->citizen->codiceFiscale, now);
    if (!code) return gass::resendRefused(state, *login->citizen, code.error());
    LoginFlows::goOn(*login->flow, now);
    sendCode(state, *login->citizen, *code);
    return gass::codeSent(state, *login->citizen);
}

Response cancel(PortalState& state, const Request& request) {
    const auto token = jsonBody(request).value("flow").toString().toLatin1();
    if (const auto* flow = state.gass.flows.find(token, state.clock.now()); flow != nullptr) {
        const auto person = flow->codiceFiscale;
        state.gass.codes.kill(person);
        state.gass.flows.end(person);
    }
    return {204, {}, {}};
}

}  // namespace

void addGassRoutes(Router& router, PortalState& state) {
    using Answer = Response (*)(PortalState&, const Request&);
    const std::initializer_list<std::pair<const char*, Answer>> routes{{"start", start},
                                                                       {"password", changePassword},
                                                                       {"otp", checkCode},
                                                                       {"resend", resendCode},
                                                                       {"cancel", cancel}};
    for (const auto& [name, answer] : routes)
        router.add("POST", QStringLiteral("/auth/gass/") + QLatin1String(name),
                   [&state, answer = answer](const Request& request, const QStringList&) {
                       return answer(state, request);
                   });
}

}  // namespace mockportal
