// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QUrl>

namespace desktop {

/// The control interface of the demo portal (design 3) for the tour: each call waits for its answer
/// and throws StepFailed when there is none.
class PortalHand {
  public:
    explicit PortalHand(QUrl control) : control_(std::move(control)) {}

    QJsonDocument get(const QString& path);
    QJsonObject post(const QString& path, const QJsonObject& body);
    /// The next answers that fit are spoilt.
    void spoil(const QJsonObject& fault) { post(QStringLiteral("/fault"), fault); }
    /// Out of the newest SMS: the one-time code, the second half of a first password.
    QString lastCode() { return lastSms(QStringLiteral("codice = ([0-9]{8})")); }
    QString lastHalf() { return lastSms(QStringLiteral("password è (\\w{5})")); }

  private:
    QString lastSms(const QString& pattern);
    QByteArray wait(QNetworkReply* reply) const;
    QNetworkRequest to(const QString& path) const;

    QUrl control_;
    QNetworkAccessManager network_;
};

}  // namespace desktop
