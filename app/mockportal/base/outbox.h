// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

namespace mockportal {

struct Sms {
    QString to{};
    QString text{};
    QDateTime sentAt{};
};

/// The SMS that the portal "sent", oldest first. What a real region hands to an operator ends here.
class Outbox {
  public:
    void send(const Sms& sms) { sent_ << sms; }
    const QList<Sms>& sent() const { return sent_; }
    void clear() { sent_.clear(); }

  private:
    QList<Sms> sent_;
};

}  // namespace mockportal
