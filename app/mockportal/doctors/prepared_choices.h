// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDateTime>
#include <QHash>
#include <QString>

namespace mockportal {

/// A text that waits to be signed: for one person, one doctor, one signer.
struct PreparedChoiceText {
    QString patientId{};
    QString by{};  // patient id
    QString doctorId{};
    QString reason{};
    QString text{};
    QDateTime expires{};
};

/// By nonce. Each is good once.
class PreparedChoices {
  public:
    void add(const QString& nonce, const PreparedChoiceText& prepared);
    const PreparedChoiceText* find(const QString& nonce) const;
    void forget(const QString& nonce) { waiting_.remove(nonce); }
    void clear() { waiting_.clear(); }

  private:
    static constexpr qsizetype most = 1000;
    QHash<QString, PreparedChoiceText> waiting_{};
};

}  // namespace mockportal
