// SPDX-License-Identifier: EUPL-1.2
#include "core/login/cns/cns_answer.h"

#include <QJsonDocument>
#include <QJsonObject>

#include "core/login/session_answer.h"
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
    return beforeLogin(statusError(answer));
}

}  // namespace

Result<Session> readCnsAnswer(const HttpAnswer& answer, const QString& codiceFiscale) {
    if (answer.status >= 400) return std::unexpected(refusal(answer));
    const auto json = jsonObject(answer);
    if (!json) return std::unexpected(json.error());
    auto session = readSession(*json, Level::card);
    if (session && session->patient.codiceFiscale.compare(codiceFiscale, Qt::CaseInsensitive) != 0)
        return fail(errors::portalAnswer, "sub is not the citizen of the certificate");
    return session;
}

}  // namespace core
