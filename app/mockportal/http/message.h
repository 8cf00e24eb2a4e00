// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>
#include <QPair>
#include <QSslCertificate>
#include <QUrlQuery>

namespace mockportal {

using Headers = QList<QPair<QByteArray, QByteArray>>;

/// The first header of that name, in any case; empty if there is none.
QByteArray headerValue(const Headers& headers, const QByteArray& name);

struct Request {
    QByteArray method{};  // upper case
    QString path{};       // decoded, without the query
    QUrlQuery query{};
    Headers headers{};
    QByteArray body{};
    QList<QSslCertificate>
        peerChain{};    // what the client showed in the handshake, its own certificate first
    QString machine{};  // address of the other end
    QByteArray header(const QByteArray& name) const { return headerValue(headers, name); }
};

struct Response {
    int status = 200;
    Headers headers{};
    QByteArray body{};
    /// Replaces the header if there is one.
    void setHeader(const QByteArray& name, const QByteArray& value);
    QByteArray header(const QByteArray& name) const { return headerValue(headers, name); }
};

Response jsonResponse(int status, const QJsonDocument& json,
                      const QByteArray& contentType = "application/json");

/// The body as a JSON object; empty if it is none.
QJsonObject jsonBody(const Request& request);

/// Status line, headers with the true Content-Length, empty line.
QByteArray responseHead(const Response& response);

}  // namespace mockportal
