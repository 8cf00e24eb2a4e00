// SPDX-License-Identifier: EUPL-1.2
// Sums of money as whole cents, so that what is compared is exact.
#pragma once

#include <QJsonValue>
#include <QString>
#include <QStringView>
#include <optional>

#include "core/codes/cents.h"

namespace core {

/// 36.151,98 €: the way it is written in Italy, whatever the language of the program. The space is
/// one that no line breaks at.
QString euroText(Cents cents);

/// As people type it: 8263, 8.263,31, 8263,3, with or without the sign. Nothing below zero, nothing
/// above a thousand million euro. A point is a thousands mark only before three digits.
std::optional<Cents> parseEuro(QStringView typed);

/// FHIR Money in euro; nothing for other currencies.
std::optional<Cents> centsOf(const QJsonValue& money);
QJsonValue moneyOf(Cents cents);

}  // namespace core
