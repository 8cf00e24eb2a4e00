// SPDX-License-Identifier: EUPL-1.2
#include "core/portal/http_errors.h"

#include <QJsonDocument>
#include <algorithm>
#include <optional>

namespace core {
namespace {

/// The gravest first: who it is, then when, then under which name.
ErrorCode tlsCode(const QList<QSslError>& errors) {
    const auto dateOrName = [](const QSslError& error) {
        return error.error() == QSslError::HostNameMismatch ||
               error.error() == QSslError::CertificateExpired ||
               error.error() == QSslError::CertificateNotYetValid;
    };
    if (errors.isEmpty()) return errors::portalTls;
    if (!std::ranges::all_of(errors, dateOrName)) return errors::portalUntrusted;
    const bool nameOnly = std::ranges::all_of(errors, [](const QSslError& error) {
        return error.error() == QSslError::HostNameMismatch;
    });
    return nameOnly ? errors::portalTlsHost : errors::portalTlsExpired;
}

ErrorCode codeOf(QNetworkReply::NetworkError error, const QList<QSslError>& tlsErrors) {
    switch (error) {
        case QNetworkReply::SslHandshakeFailedError:
            return tlsCode(tlsErrors);
        case QNetworkReply::TimeoutError:
            return errors::portalTimeout;
        case QNetworkReply::HostNotFoundError:
            return errors::networkName;
        case QNetworkReply::ProxyConnectionRefusedError:
        case QNetworkReply::ProxyConnectionClosedError:
        case QNetworkReply::ProxyNotFoundError:
        case QNetworkReply::ProxyTimeoutError:
        case QNetworkReply::ProxyAuthenticationRequiredError:
        case QNetworkReply::UnknownProxyError:
            return errors::networkProxy;
        case QNetworkReply::ProtocolUnknownError:
        case QNetworkReply::ProtocolInvalidOperationError:
        case QNetworkReply::ProtocolFailure:
            return errors::portalAnswer;
        default:
            return errors::portalUnreachable;
    }
}

ErrorCode sessionCode(const QByteArray& reason) {
    if (reason == "idle") return errors::sessionIdle;
    if (reason == "replaced") return errors::sessionReplaced;
    return errors::sessionEnded;
}

/// Why the portal forbids it (docs/portal-api.md): an OperationOutcome whose details name the
/// reason, of acting for others or of a consent that was not given.
std::optional<ErrorCode> forbiddenCode(const QByteArray& body) {
    const auto outcome = QJsonDocument::fromJson(body);
    const auto coding =
        outcome[QLatin1String("issue")][0][QLatin1String("details")][QLatin1String("coding")][0];
    const auto system = coding[QLatin1String("system")].toString();
    if (system == QLatin1String("http://fse.example/cs/consenso")) return errors::recordConsent;
    if (system != QLatin1String("http://fse.example/cs/rappresentanza")) return std::nullopt;
    const bool scope =
        coding[QLatin1String("code")].toString() == QLatin1String("delegation_scope");
    return scope ? errors::actingScope : errors::actingEnded;
}

}  // namespace

bool saysHttpStatus(QNetworkReply::NetworkError error) {
    return (error >= QNetworkReply::ContentAccessDenied &&
            error <= QNetworkReply::UnknownContentError) ||
           (error >= QNetworkReply::InternalServerError &&
            error <= QNetworkReply::UnknownServerError);
}

Error networkError(QNetworkReply::NetworkError error, const QList<QSslError>& tlsErrors,
                   const QString& text) {
    auto cause = text.toStdString();
    for (const auto& tls : tlsErrors) cause += "; " + tls.errorString().toStdString();
    return {codeOf(error, tlsErrors), std::move(cause)};
}

QByteArray tokenRefusal(const HttpAnswer& answer) {
    const QByteArray key("error_description=\"");
    const auto start = answer.challenge.indexOf(key);
    if (start < 0) return {};
    const auto reason = answer.challenge.mid(start + key.size());
    return reason.left(reason.indexOf('"'));
}

Error statusError(const HttpAnswer& answer) {
    const auto cause = "HTTP " + std::to_string(answer.status);
    const bool wantsMore = answer.challenge.contains("insufficient_scope");
    if ((answer.status == 401 || answer.status == 403) && wantsMore)
        return {errors::loginLevel, cause};
    if (answer.status == 401) return {sessionCode(tokenRefusal(answer)), cause};
    if (answer.status == 403)
        if (const auto code = forbiddenCode(answer.body)) return {*code, cause};
    if (answer.status == 409 || answer.status == 412) return {errors::recordChanged, cause};
    if (answer.status == 422) return {errors::recordRefused, cause};
    return {errors::portalError, cause};
}

Error beforeLogin(Error error) {
    const auto name = error.code.name();
    if (name.starts_with("session.") || name.starts_with("acting.") ||
        error.code == errors::loginLevel)
        error.code = errors::portalError;
    return error;
}

Result<QJsonObject> jsonObject(const Result<HttpAnswer>& answer) {
    if (!answer) return std::unexpected(answer.error());
    if (answer->status >= 400) return std::unexpected(statusError(*answer));
    const auto document = QJsonDocument::fromJson(answer->body);
    if (!document.isObject()) return fail(errors::portalAnswer, "no JSON object");
    return document.object();
}

}  // namespace core
