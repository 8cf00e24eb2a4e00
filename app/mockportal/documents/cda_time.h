// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDateTime>

namespace mockportal {

/// HL7 point in time with its offset: 20261118110200+0100
inline QString hl7Time(const QDateTime& time) {
    const int minutes = time.offsetFromUtc() / 60;
    const auto offset = QStringLiteral("%1%2%3")
                            .arg(minutes < 0 ? QLatin1Char('-') : QLatin1Char('+'))
                            .arg(qAbs(minutes) / 60, 2, 10, QLatin1Char('0'))
                            .arg(qAbs(minutes) % 60, 2, 10, QLatin1Char('0'));
    return time.toString(QStringLiteral("yyyyMMddHHmmss")) + offset;
}

inline QString hl7Date(const QDate& date) {
    return date.toString(QStringLiteral("yyyyMMdd"));
}

}  // namespace mockportal
