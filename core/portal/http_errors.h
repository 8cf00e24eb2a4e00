// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QJsonObject>
#include <QList>
#include <QNetworkReply>
#include <QSslError>

#include "core/portal/http_client.h"

namespace core {

/// True for the Qt errors that only repeat an HTTP status: the answer itself is whole.
bool saysHttpStatus(QNetworkReply::NetworkError error);

/// A request that got no HTTP answer.
Error networkError(QNetworkReply::NetworkError error, const QList<QSslError>& tlsErrors,
                   const QString& text);

/// Why the portal refuses a token: expired, idle, replaced, closed, unknown; empty if it does not
/// say.
QByteArray tokenRefusal(const HttpAnswer& answer);

/// The meaning of an HTTP status of 400 and more, the same for every service: 401 session.* or,
/// like 403, login.level when the portal asks for more (insufficient_scope); 403 acting.* when it
/// names why the person may not do this for another (R16), record.consent when that is missing
/// (R12); 409 and 412 record.changed; 422 record.refused; else portal.error.
Error statusError(const HttpAnswer& answer);

/// Of a call without a session: nobody is logged in whose session could have ended, be of too low a
/// level or act for others. portal.error in place of those.
Error beforeLogin(Error error);

/// The JSON object of an answer with status 2xx; portal.answer when the body is anything else.
Result<QJsonObject> jsonObject(const Result<HttpAnswer>& answer);

}  // namespace core
