// SPDX-License-Identifier: EUPL-1.2
#include "core/login/session_answer.h"

#include <algorithm>

#include "core/login/represented_answer.h"

namespace core {
namespace {

QString text(const QJsonObject& json, const char* name) {
    return json.value(QLatin1String(name)).toString();
}

int count(const QJsonObject& json, const char* name) {
    return std::max(0, json.value(QLatin1String(name)).toInt());
}

QDateTime time(const QJsonObject& json, const char* name) {
    return QDateTime::fromString(text(json, name), Qt::ISODate);
}

/// RFC 6750, 2.1: what a bearer token is made of. Nothing else gets into a header.
bool isToken(std::string_view ascii) {
    constexpr std::string_view others = "-._~+/=";
    return !ascii.empty() && std::ranges::all_of(ascii, [&](char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') ||
               others.find(c) != std::string_view::npos;
    });
}

/// Null for a token that is none. Qt's JSON reader keeps copies of its own, which we cannot wipe.
std::shared_ptr<SessionToken> token(const QJsonObject& json) {
    auto ascii = text(json, "access_token").toUtf8();
    const std::string_view view(ascii.constData(), static_cast<std::size_t>(ascii.size()));
    SecretBuffer buffer;
    const bool good = isToken(view) && buffer.append(view);
    ascii.fill('\0');
    return good ? std::make_shared<SessionToken>(std::move(buffer)) : nullptr;
}

std::unexpected<Error> wrong(const char* what) {
    return fail(errors::portalAnswer, what);
}

}  // namespace

Result<Session> readSession(const QJsonObject& json, Level level) {
    Session session{.level = level, .token = token(json), .expires = time(json, "exp")};
    session.patient = {text(json, "patient"), text(json, "sub"), text(json, "name"),
                       text(json, "surname")};
    session.lifetime = std::chrono::seconds(count(json, "expires_in"));
    session.lastAccess = time(json, "last_access");
    session.failedAttempts = count(json, "failed_attempts");
    session.unread = count(json, "unread");
    auto represented = readRepresented(json.value(QLatin1String("represented")));
    if (!represented) return std::unexpected(std::move(represented.error()));
    session.represented = std::move(*represented);
    const auto& citizen = session.patient;
    if (!session.token) return wrong("no access_token");
    if (text(json, "acr") != QStringLiteral("L%1").arg(static_cast<int>(level)))
        return wrong("acr is not the level that was asked for");
    if (!session.expires.isValid() || session.lifetime.count() == 0) return wrong("no expiry");
    if (!isPatientId(citizen.id) || citizen.surname.isEmpty()) return wrong("no patient");
    if (citizen.codiceFiscale.isEmpty()) return wrong("no sub");
    return session;
}

}  // namespace core
