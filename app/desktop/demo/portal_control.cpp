// SPDX-License-Identifier: EUPL-1.2
#include "app/desktop/demo/portal_control.h"

#include <QNetworkReply>
#include <utility>

namespace desktop {

PortalControl::PortalControl(QUrl address, QObject* parent)
    : QObject(parent), address_(std::move(address)) {}

void PortalControl::get(const QString& path, QObject* receiver, Then then) {
    if (address_.host().isEmpty()) return;
    answer(network_.get(requestTo(path)), receiver, std::move(then));
}

void PortalControl::post(const QString& path, const QJsonObject& body, QObject* receiver,
                         Then then) {
    if (address_.host().isEmpty()) return;
    QNetworkRequest request = requestTo(path);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    const QByteArray json = QJsonDocument(body).toJson(QJsonDocument::Compact);
    answer(network_.post(request, json), receiver, std::move(then));
}

QNetworkRequest PortalControl::requestTo(const QString& path) const {
    QUrl url = address_;
    url.setPath(path);
    return QNetworkRequest(url);
}

void PortalControl::answer(QNetworkReply* reply, QObject* receiver, Then then) {
    connect(reply, &QNetworkReply::finished, reply, &QObject::deleteLater);
    connect(reply, &QNetworkReply::finished, receiver, [reply, then = std::move(then)] {
        const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        then({status, QJsonDocument::fromJson(reply->readAll())});
    });
}

}  // namespace desktop
