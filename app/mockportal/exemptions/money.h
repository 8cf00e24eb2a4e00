// SPDX-License-Identifier: EUPL-1.2
// Euro as whole cents: sums of limits must be exact.
#pragma once

#include <QJsonObject>
#include <QString>
#include <cmath>

#include "core/codes/cents.h"

namespace mockportal {

using core::Cents;

inline Cents centsOf(const QJsonValue& euro) {
    return std::llround(euro.toDouble() * 100);
}

/// FHIR Money.
inline QJsonObject moneyJson(Cents cents) {
    return {{"value", double(cents) / 100}, {"currency", "EUR"}};
}

/// Of a FHIR Money; -1 when it is none, or not in euro.
inline Cents centsFromMoney(const QJsonValue& money) {
    const auto value = money[QLatin1String("value")];
    const bool euro = money[QLatin1String("currency")].toString() == QLatin1String("EUR");
    return value.isDouble() && euro ? centsOf(value) : -1;
}

/// 36.151,98
inline QString euroText(Cents cents) {
    auto whole = QString::number(cents / 100);
    for (auto at = whole.size() - 3; at > 0; at -= 3) whole.insert(at, QLatin1Char('.'));
    return QStringLiteral("%1,%2").arg(whole).arg(cents % 100, 2, 10, QLatin1Char('0'));
}

}  // namespace mockportal
