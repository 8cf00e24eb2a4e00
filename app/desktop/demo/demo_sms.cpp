// SPDX-License-Identifier: EUPL-1.2
#include "app/desktop/demo/demo_sms.h"

#include <QJsonObject>
#include <QRegularExpression>
#include <algorithm>

namespace desktop {

QVector<DemoSms> readOutbox(const QJsonArray& outbox) {
    QVector<DemoSms> messages;
    for (const QJsonValue sms : outbox)
        messages << DemoSms{sms["to"].toString(), sms["text"].toString(),
                            QDateTime::fromString(sms["sentAt"].toString(), Qt::ISODate)};
    std::ranges::reverse(messages);
    return messages;
}

QString codeIn(const QString& text) {
    static const QRegularExpression pattern(
        QStringLiteral("codice = (\\d{8})\\b|password è ([A-Za-z0-9]{5})\\b"),
        QRegularExpression::UseUnicodePropertiesOption);
    const auto match = pattern.match(text);
    return match.captured(1).isEmpty() ? match.captured(2) : match.captured(1);
}

QString grouped(const QString& code) {
    if (code.size() != 8) return code;
    return code.left(4) + u' ' + code.mid(4);
}

}  // namespace desktop
