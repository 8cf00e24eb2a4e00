// SPDX-License-Identifier: EUPL-1.2
#include "core/booking/booking_values.h"

#include <QStringList>

namespace core {

QString Facility::address() const {
    QString town = postalCode.isEmpty() ? city : postalCode + u' ' + city;
    if (!province.isEmpty() && !city.isEmpty()) town += QStringLiteral(" (%1)").arg(province);
    QStringList parts{street, town.trimmed()};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QString PaymentNotice::grouped() const {
    QString text = number;
    for (auto at = 4; at < text.size(); at += 5) text.insert(at, u' ');
    return text;
}

}  // namespace core
