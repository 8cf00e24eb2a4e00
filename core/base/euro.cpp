// SPDX-License-Identifier: EUPL-1.2
#include "core/base/euro.h"

#include <QJsonObject>
#include <QRegularExpression>
#include <cmath>

namespace core {

QString euroText(Cents cents) {
    auto whole = QString::number(cents / 100);
    for (auto at = whole.size() - 3; at > 0; at -= 3) whole.insert(at, u'.');
    return QStringLiteral("%1,%2\u00A0€").arg(whole).arg(cents % 100, 2, 10, QLatin1Char('0'));
}

std::optional<Cents> parseEuro(QStringView typed) {
    static const QRegularExpression form(
        QStringLiteral("^(\\d{1,10}|\\d{1,3}(?:[.']\\d{3}){1,3})(?:,(\\d{1,2}))?$"));
    auto text = typed.toString();
    text.remove(QChar(u'€')).remove(QStringLiteral("euro"), Qt::CaseInsensitive);
    for (const QChar blank : {QChar(u' '), QChar(0xA0), QChar(0x202F)}) text.remove(blank);
    const auto match = form.match(text);
    if (!match.hasMatch()) return std::nullopt;
    auto whole = match.captured(1);
    whole.remove(u'.').remove(u'\'');
    const auto cents = match.captured(2).leftJustified(2, u'0');
    const Cents sum = whole.toLongLong() * 100 + cents.toLongLong();
    constexpr Cents most = 100'000'000'000;
    return sum <= most ? std::optional(sum) : std::nullopt;
}

std::optional<Cents> centsOf(const QJsonValue& money) {
    const auto value = money[QLatin1String("value")];
    const auto currency = money[QLatin1String("currency")].toString(QStringLiteral("EUR"));
    if (!value.isDouble() || currency != QLatin1String("EUR")) return std::nullopt;
    return std::llround(value.toDouble() * 100);
}

QJsonValue moneyOf(Cents cents) {
    return QJsonObject{{"value", static_cast<double>(cents) / 100}, {"currency", "EUR"}};
}

}  // namespace core
