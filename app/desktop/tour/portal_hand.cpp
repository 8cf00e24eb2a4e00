// SPDX-License-Identifier: EUPL-1.2
#include "app/desktop/tour/portal_hand.h"

#include <QEventLoop>
#include <QJsonArray>
#include <QNetworkReply>
#include <QRegularExpression>

#include "app/desktop/tour/stage.h"

namespace desktop {

QNetworkRequest PortalHand::to(const QString& path) const {
    QUrl address = control_;
    address.setPath(path);
    QNetworkRequest request(address);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    return request;
}

QByteArray PortalHand::wait(QNetworkReply* reply) const {
    QEventLoop loop;
    QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    reply->deleteLater();
    if (reply->error() != QNetworkReply::NoError) throw StepFailed{reply->errorString()};
    return reply->readAll();
}

QJsonDocument PortalHand::get(const QString& path) {
    return QJsonDocument::fromJson(wait(network_.get(to(path))));
}

QJsonObject PortalHand::post(const QString& path, const QJsonObject& body) {
    const QByteArray answer = wait(network_.post(to(path), QJsonDocument(body).toJson()));
    return QJsonDocument::fromJson(answer).object();
}

QString PortalHand::lastSms(const QString& pattern) {
    const QString text = get(QStringLiteral("/sms")).array().last()["text"].toString();
    return QRegularExpression(pattern).match(text).captured(1);
}

}  // namespace desktop
