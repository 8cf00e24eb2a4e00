// SPDX-License-Identifier: EUPL-1.2
#include "core/consents/consent_call.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include "core/fhir/fhir_values.h"
#include "core/portal/http_errors.h"

namespace core {
namespace {

constexpr auto refusalSystem = "http://fse.example/cs/rifiuto";
constexpr std::string_view refusalPrefix = "refused: ";

/// The code in the answer becomes the cause, if it is a word: what the portal writes besides is not
/// for the log.
Error refusalOf(const HttpAnswer& answer) {
    auto error = statusError(answer);
    const auto outcome = QJsonDocument::fromJson(answer.body);
    const auto code =
        fhir::code(outcome[QLatin1String("issue")][0][QLatin1String("details")], refusalSystem);
    static const QRegularExpression word(QStringLiteral("\\A[a-z_]{1,40}\\z"));
    if (word.match(code).hasMatch()) error.cause = std::string(refusalPrefix) + code.toStdString();
    return error;
}

HttpRequest messageOf(const FhirClient& fhir, const QUrl& base, const ConsentCall& call) {
    auto message = fhir.request(base.resolved(QUrl(call.path)));
    message.verb = call.verb;
    message.body = QJsonDocument(call.body).toJson(QJsonDocument::Compact);
    message.contentType = "application/fhir+json";
    message.idempotencyKey = call.key;
    if (!call.seen.isEmpty()) message.ifMatch = "W/\"" + call.seen.toLatin1() + '"';
    return message;
}

}  // namespace

Async<QJsonObject> sendConsent(FhirClient& fhir, const ConsentCall& call) {
    return fhir.ask<QJsonObject>(
        [&fhir, call](const QUrl& base) { return messageOf(fhir, base, call); },
        [call](const Result<HttpAnswer>& answer, const QUrl&) -> Result<QJsonObject> {
            if (answer && answer->status >= 400) return std::unexpected(refusalOf(*answer));
            if (answer && answer->body.isEmpty()) return call.body;
            return jsonObject(answer);
        });
}

QString refusalCode(const Error& error) {
    const std::string_view cause = error.cause;
    if (error.code != errors::recordRefused || !cause.starts_with(refusalPrefix)) return {};
    const auto code = cause.substr(refusalPrefix.size());
    return QString::fromLatin1(code.data(), qsizetype(code.size()));
}

}  // namespace core
