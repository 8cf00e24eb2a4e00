// SPDX-License-Identifier: EUPL-1.2
#include "core/portal/http_errors.h"

#include <QJsonDocument>
#include <algorithm>

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

Error statusError(const HttpAnswer& answer) {
    const auto cause = "HTTP " + std::to_string(answer.status);
    const bool wantsMore = answer.challenge.contains("insufficient_scope");
    if ((answer.status == 401 || answer.status == 403) && wantsMore)
        return {errors::loginLevel, cause};
    if (answer.status == 401) return {errors::sessionEnded, cause};
    return {errors::portalError, cause};
}

Result<QJsonObject> jsonObject(const Result<HttpAnswer>& answer) {
    if (!answer) return std::unexpected(answer.error());
    if (answer->status >= 400) return std::unexpected(statusError(*answer));
    const auto document = QJsonDocument::fromJson(answer->body);
    if (!document.isObject()) return fail(errors::portalAnswer, "no JSON object");
    return document.object();
}

}  // namespace core
