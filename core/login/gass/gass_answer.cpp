// SPDX-License-Identifier: EUPL-1.2
#include "core/login/gass/gass_answer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

#include "core/login/session_answer.h"
#include "core/portal/http_errors.h"

namespace core {
namespace {

constexpr int longestWait = 24 * 3600;  // seconds; no code lives longer
constexpr int mostTries = 100;
constexpr qsizetype flowLimit = 512;  // characters

struct Refusal {
    QLatin1String name;
    ErrorCode code;
};
constexpr Refusal refusals[] = {
    {QLatin1String("invalid_credentials"), errors::loginRefused},
    {QLatin1String("initial_password_expired"), errors::firstPasswordExpired},
    {QLatin1String("locked"), errors::loginLocked},
    {QLatin1String("card_replaced"), errors::loginCardReplaced},
    {QLatin1String("provisional_code"), errors::loginProvisional},
    {QLatin1String("password_refused"), errors::passwordRefused},
    {QLatin1String("invalid_code"), errors::loginCode},
    {QLatin1String("code_void"), errors::loginCodeVoid},
    {QLatin1String("code_expired"), errors::loginCodeExpired},
    {QLatin1String("flow_expired"), errors::loginFlowExpired},
    {QLatin1String("resend_too_early"), errors::resendTooEarly},
    {QLatin1String("too_many_resends"), errors::tooManyResends},
};

QString text(const QJsonObject& json, const char* name) {
    return json.value(QLatin1String(name)).toString();
}

/// A whole number from 0 to `most`.
std::optional<int> number(const QJsonObject& json, const char* name, int most) {
    const int value = json.value(QLatin1String(name)).toInt(-1);
    return value >= 0 && value <= most ? std::optional(value) : std::nullopt;
}

std::chrono::sys_seconds instant(const QDateTime& time) {
    return std::chrono::sys_seconds(std::chrono::seconds(time.toSecsSinceEpoch()));
}

bool isPhoneEnd(const QString& digits) {
    return digits.size() == 3 &&
           std::ranges::all_of(digits, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

std::optional<CodeState> codeState(const QJsonObject& json, const QDateTime& now) {
    const auto expires = number(json, "code_expires_in", longestWait);
    const auto resend = number(json, "resend_in", longestWait);
    const auto tries = number(json, "tries", mostTries);
    const auto resends = number(json, "resends_left", mostTries);
    const auto phone = text(json, "phone_ends");
    if (!expires || !resend || !tries || !resends || !isPhoneEnd(phone)) return std::nullopt;
    return CodeState{phone, now.addSecs(*expires), now.addSecs(*resend), *tries, *resends};
}

/// Null for one that cannot be sent back in JSON as it came.
FlowToken flowToken(const QJsonObject& json) {
    const auto flow = text(json, "flow");
    const bool fit = !flow.isEmpty() && flow.size() <= flowLimit &&
                     std::ranges::all_of(flow, [](QChar c) { return c > u' ' && c < u'\x7f'; });
    return fit ? std::make_shared<const SecretBuffer>(flow.toStdString()) : nullptr;
}

GassRefusal notUnderstood(const char* what) {
    return {{errors::portalAnswer, what}, {}, {}};
}

std::vector<PasswordCondition> conditions(const QJsonObject& json) {
    std::vector<PasswordCondition> broken;
    for (const auto& name : json.value(QLatin1String("conditions")).toArray())
        if (const auto condition = passwordCondition(name.toString())) broken.push_back(*condition);
    return broken;
}

/// Until when, as the portal tells it: a time, or seconds from now.
std::optional<std::chrono::sys_seconds> until(const QJsonObject& json, const HttpAnswer& answer,
                                              const QDateTime& now) {
    const auto time = QDateTime::fromString(text(json, "until"), Qt::ISODate);
    if (time.isValid()) return instant(time);
    if (const auto seconds = number(json, "retry_after", longestWait))
        return instant(now.addSecs(*seconds));
    if (answer.retryAfter) return instant(now) + *answer.retryAfter;
    return std::nullopt;
}

GassRefusal refusal(const HttpAnswer& answer, const QDateTime& now) {
    const auto document = QJsonDocument::fromJson(answer.body);
    // A portal in trouble may say it in any words; one that refuses has to say why.
    if (!document.isObject() && answer.status < 500) return notUnderstood("refusal without reason");
    const auto json = document.object();
    const auto name = json.value(QLatin1String("error")).toString();
    const auto* known = std::ranges::find(refusals, name, &Refusal::name);
    if (known == std::end(refusals)) return {beforeLogin(statusError(answer)), {}, {}};
    GassRefusal told{{known->code, known->name.latin1()}, conditions(json), codeState(json, now)};
    told.error.until = until(json, answer, now);
    if (known->code != errors::loginCode) return told;
    told.error.triesLeft = number(json, "tries_left", mostTries);
    if (!told.error.triesLeft) return notUnderstood("no tries_left");
    if (*told.error.triesLeft == 0) told.error = {errors::loginCodeVoid, "no tries left"};
    return told;
}

}  // namespace

std::expected<GassNext, GassRefusal> readGassStep(const Result<HttpAnswer>& answer, Level level,
                                                  const QDateTime& now) {
    if (answer && answer->status >= 400) return std::unexpected(refusal(*answer, now));
    const auto json = jsonObject(answer);
    if (!json) return std::unexpected(GassRefusal{json.error(), {}, {}});
    const auto step = text(*json, "step");
    if (step.isEmpty()) {
        auto session = readSession(*json, level);
        if (!session) return std::unexpected(GassRefusal{session.error(), {}, {}});
        return GassNext(std::move(*session));
    }
    auto flow = flowToken(*json);
    if (!flow) return std::unexpected(notUnderstood("no flow"));
    if (step == QLatin1String("new_password")) return GassNext(ChangeDemanded{std::move(flow)});
    auto code = codeState(*json, now);
    if (step != QLatin1String("code") || level != Level::passwordAndCode || !code)
        return std::unexpected(notUnderstood("no step that we know"));
    return GassNext(CodeSent{std::move(flow), std::move(*code)});
}

std::expected<CodeState, GassRefusal> readResend(const Result<HttpAnswer>& answer,
                                                 const QDateTime& now) {
    if (answer && answer->status >= 400) return std::unexpected(refusal(*answer, now));
    const auto json = jsonObject(answer);
    if (!json) return std::unexpected(GassRefusal{json.error(), {}, {}});
    auto code = codeState(*json, now);
    if (!code) return std::unexpected(notUnderstood("no code that we know"));
    return std::move(*code);
}

}  // namespace core
