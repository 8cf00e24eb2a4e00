// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDateTime>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTimer>

#include "core/base/pledge.h"
#include "core/portal/portal.h"

namespace core::diagnosis {

struct PortalTime {
    QDateTime there{};  // valid
    /// The portal's certificate is refused by this computer's date, and would not be by `there`.
    bool refusedByOurClock = false;
};

/// Asks the portal what time it is there: the Date of an answer (RFC 9110, 6.6.1). Its certificate
/// is checked in all but the dates, which cannot be judged while the clock is in doubt: the
/// question holds nothing of anybody, and the answer is used for advice only. GUI thread. Deletes
/// itself when it has told, or was cancelled.
class TimeQuestion : public QObject {
    Q_OBJECT
  public:
    /// portal.tls() has a value. Errors: those of HttpClient::send; portal.answer when the portal
    /// does not say.
    static Async<PortalTime> ask(const Portal& portal);

  private:
    explicit TimeQuestion(const Portal& portal);
    void onTlsErrors(const QList<QSslError>& errors);
    bool isRefusedByOurClock(const QDateTime& there) const;
    Result<PortalTime> outcome() const;
    void give(Result<PortalTime> time);

    QNetworkAccessManager network_{};
    QNetworkReply* reply_;
    QTimer patience_{};
    QList<QSslError> tlsErrors_{};
    Pledge<PortalTime> pledge_{};
};

}  // namespace core::diagnosis
