// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/http/message.h"

#include <QHttpServerResponder>
#include <QMetaEnum>

namespace mockportal {
namespace {

/// "NotFound" becomes "Not Found".
QByteArray reasonPhrase(int status) {
    const auto codes = QMetaEnum::fromType<QHttpServerResponder::StatusCode>();
    QByteArray phrase;
    for (const char c : QByteArray(codes.valueToKey(status))) {
        if (c >= 'A' && c <= 'Z' && !phrase.isEmpty()) phrase += ' ';
        phrase += c;
    }
    return phrase;
}

bool sameName(const QByteArray& a, const QByteArray& b) {
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

}  // namespace

QByteArray headerValue(const Headers& headers, const QByteArray& name) {
    for (const auto& [key, value] : headers)
        if (sameName(key, name)) return value;
    return {};
}

void Response::setHeader(const QByteArray& name, const QByteArray& value) {
    headers.removeIf([&](const auto& header) { return sameName(header.first, name); });
    headers.append({name, value});
}

Response jsonResponse(int status, const QJsonDocument& json, const QByteArray& contentType) {
    return {status, {{"Content-Type", contentType}}, json.toJson(QJsonDocument::Compact)};
}

QJsonObject jsonBody(const Request& request) {
    return QJsonDocument::fromJson(request.body).object();
}

QByteArray responseHead(const Response& response) {
    QByteArray head = "HTTP/1.1 " + QByteArray::number(response.status) + ' ' +
                      reasonPhrase(response.status) + "\r\n";
    for (const auto& [name, value] : response.headers) head += name + ": " + value + "\r\n";
    if (response.status != 204 && response.status != 304)  // these never have a body
        head += "Content-Length: " + QByteArray::number(response.body.size()) + "\r\n";
    return head + "\r\n";
}

}  // namespace mockportal
