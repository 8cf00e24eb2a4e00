// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QObject>
#include <QUrl>
#include <functional>

namespace desktop {

/// The test side of the demo portal (design 3, control interface): its outbox, its counter, its
/// clock. Never part of a real portal. GUI thread.
class PortalControl : public QObject {
    Q_OBJECT
  public:
    struct Answer {
        int status = 0;  // 0: nobody there
        QJsonDocument body{};
        bool fine() const { return status >= 200 && status < 300; }
    };
    using Then = std::function<void(const Answer&)>;

    /// Without a host nothing is asked and nothing answered.
    explicit PortalControl(QUrl address, QObject* parent = nullptr);

    /// `then` is not called once `receiver` is gone.
    void get(const QString& path, QObject* receiver, Then then);
    void post(const QString& path, const QJsonObject& body, QObject* receiver, Then then);

  private:
    QNetworkRequest requestTo(const QString& path) const;
    static void answer(QNetworkReply* reply, QObject* receiver, Then then);

    QUrl address_;
    QNetworkAccessManager network_;
};

}  // namespace desktop
