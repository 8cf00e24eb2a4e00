// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QList>
#include <QNetworkReply>
#include <QObject>
#include <QSslError>
#include <QTimer>

#include "core/base/pledge.h"
#include "core/portal/http_client.h"

namespace core {

/// `Thu, 26 Nov 2026 12:00:00 GMT`: of the three forms (RFC 9110, 5.6.7) the one that is sent
/// today. UTC; invalid when it is anything else.
QDateTime httpTime(const QByteArray& header);

/// One request under way. Belongs to its reply, and both go when it is over.
class HttpExchange : public QObject {
    Q_OBJECT
  public:
    /// Given up when TLS stands and then nothing moves for `answering`.
    HttpExchange(QNetworkReply* reply, const HttpRequest& request,
                 std::chrono::milliseconds answering);
    Async<HttpAnswer> future() const { return pledge_.future(); }

  private:
    void watchAnswer(std::chrono::milliseconds answering);
    void collect();
    void finish();
    Result<HttpAnswer> outcome() const;
    Error failure(QNetworkReply::NetworkError error) const;

    QNetworkReply* reply_;
    qint64 sizeLimit_;
    ErrorCode overLimit_;
    QByteArray body_{};
    QTimer silence_{};
    QList<QSslError> tlsErrors_{};
    bool tooLong_ = false;
    bool givenUp_ = false;  // by the person
    Pledge<HttpAnswer> pledge_{};
};

}  // namespace core
