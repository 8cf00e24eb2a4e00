// SPDX-License-Identifier: EUPL-1.2
#include "core/login/cns_answer.h"

#include <QJsonDocument>
#include <QJsonObject>

#include "core/portal/http_errors.h"

namespace core {
namespace {

struct Refusal {
    const char* name;
    ErrorCode code;
};

constexpr Refusal refusals[] = {
    {"certificate_missing", errors::certificateRefused},
    {"certificate_untrusted", errors::certificateRefused},
    {"certificate_invalid", errors::certificateRefused},
    {"certificate_expired", errors::certificateExpired},
    {"unknown_citizen", errors::loginRefused},
    {"card_replaced", errors::cardReplaced},
};

Error refusal(const HttpAnswer& answer) {
    const auto name = QJsonDocument::fromJson(answer.body).object().value(QLatin1String("error"));
    for (const auto& known : refusals)
        if (name == QLatin1String(known.name)) return {known.code, known.name};
    if (answer.status == 401) return {errors::loginRefused, "HTTP 401"};
    return statusError(answer);
}

QString text(const QJsonObject& json, const char* name) {
    return json.value(QLatin1String(name)).toString();
}

int count(const QJsonObject& json, const char* name) {
    return std::max(0, json.value(QLatin1String(name)).toInt());
}

QDateTime time(const QJsonObject& json, const char* name) {
    return QDateTime::fromString(text(json, name), Qt::ISODate);
}

std::shared_ptr<const SecretBuffer> token(const QJsonObject& json) {
    const auto ascii = text(json, "access_token").toUtf8();
    auto buffer = std::make_shared<SecretBuffer>();
    const bool fits =
        buffer->append(std::string_view(ascii.constData(), static_cast<std::size_t>(ascii.size())));
    return fits ? buffer : std::make_shared<SecretBuffer>();
}

Session sessionFrom(const QJsonObject& json) {
    Session session{.level = Level::card, .token = token(json), .expires = time(json, "exp")};
    session.patient = {text(json, "patient"), text(json, "sub"), text(json, "name"),
                       text(json, "surname")};
    session.lifetime = std::chrono::seconds(count(json, "expires_in"));
    session.lastAccess = time(json, "last_access");
    session.failedAttempts = count(json, "failed_attempts");
    session.unread = count(json, "unread");
    return session;
}

std::unexpected<Error> wrong(const char* what) {
    return fail(errors::portalAnswer, what);
}

}  // namespace

Result<Session> readCnsAnswer(const HttpAnswer& answer, const QString& codiceFiscale) {
    if (answer.status >= 400) return std::unexpected(refusal(answer));
    const auto json = jsonObject(answer);
    if (!json) return std::unexpected(json.error());
    auto session = sessionFrom(*json);
    const auto& citizen = session.patient;
    if (session.token->empty()) return wrong("no access_token");
    if (text(*json, "acr") != QLatin1String("L3")) return wrong("acr is not L3");
    if (!session.expires.isValid() || session.lifetime.count() == 0) return wrong("no expiry");
    if (citizen.id.isEmpty() || citizen.surname.isEmpty()) return wrong("no patient");
    if (citizen.codiceFiscale.compare(codiceFiscale, Qt::CaseInsensitive) != 0)
        return wrong("sub is not the citizen of the certificate");
    return session;
}

}  // namespace core
