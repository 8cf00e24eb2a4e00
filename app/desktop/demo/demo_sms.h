// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDateTime>
#include <QJsonArray>
#include <QString>
#include <QVector>

namespace desktop {

/// One SMS as the phone of the demo shows it.
struct DemoSms {
    QString to{};
    QString text{};
    QDateTime sentAt{};
    friend bool operator==(const DemoSms&, const DemoSms&) = default;
};

/// The outbox of the demo portal, newest first.
QVector<DemoSms> readOutbox(const QJsonArray& outbox);

/// What has to be typed somewhere: the code of S31, the half of a password of R81. Empty: nothing.
QString codeIn(const QString& text);

/// A code as it is read aloud and typed: digits in groups of four.
QString grouped(const QString& code);

}  // namespace desktop
