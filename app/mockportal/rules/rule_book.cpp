// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/rules/rule_book.h"

#include <QJsonArray>
#include <algorithm>

namespace mockportal {
namespace {

QDate day(const QJsonObject& json) {
    return QDate::fromString(json.value(QLatin1String("valid_from")).toString(), Qt::ISODate);
}

Holiday holiday(const QJsonObject& json) {
    return {json.value(QLatin1String("name")).toString(),
            json.value(QLatin1String("month")).toInt(),
            json.value(QLatin1String("day")).toInt(),
            json.value(QLatin1String("afterEaster")).toInt(),
            json.value(QLatin1String("comune")).toString(),
            day(json)};
}

bool canBe(const Holiday& holiday, const QJsonObject& json) {
    return json.contains(QLatin1String("afterEaster")) ||
           QDate::isValid(2024, holiday.month, holiday.day);
}

}  // namespace

bool Holiday::isOn(const QDate& date) const {
    if (validFrom.isValid() && date < validFrom) return false;
    if (month == 0) return date == easterOf(date.year()).addDays(afterEaster);
    return date.month() == month && date.day() == day;
}

std::expected<RuleBook, QString> RuleBook::fromJson(const QJsonObject& json) {
    RuleBook book;
    const auto numbers = json.value(QLatin1String("numbers")).toObject();
    for (auto entry = numbers.begin(); entry != numbers.end(); ++entry)
        if (const auto problem = book.readNumber(entry.key(), entry.value().toArray());
            !problem.isEmpty())
            return std::unexpected(entry.key() + QStringLiteral(": ") + problem);
    for (const auto item : json.value(QLatin1String("holidays")).toArray()) {
        const auto read = holiday(item.toObject());
        if (!canBe(read, item.toObject()))
            return std::unexpected(read.name + QStringLiteral(": no such day"));
        book.holidays_ << read;
    }
    return book;
}

QString RuleBook::readNumber(const QString& name, const QJsonArray& values) {
    auto& list = numbers_[name];
    for (const auto item : values) {
        const auto json = item.toObject();
        const auto value = json.value(QLatin1String("value"));
        const Value read{day(json), value.toInt(-1)};
        if (!read.validFrom.isValid()) return QStringLiteral("no valid_from");
        if (read.value < 0) return QStringLiteral("no whole number");
        if (!list.isEmpty() && list.last().validFrom >= read.validFrom)
            return QStringLiteral("not in the order of valid_from");
        list << read;
    }
    return list.isEmpty() ? QStringLiteral("no values") : QString();
}

int RuleBook::number(const QString& name, const QDate& day) const {
    const auto values = numbers_.value(name);
    if (values.isEmpty()) return 0;
    const auto after = std::ranges::upper_bound(values, day, {}, &Value::validFrom);
    return after == values.begin() ? values.first().value : std::prev(after)->value;
}

QDate easterOf(int year) {
    // The anonymous Gregorian computus (Meeus, Astronomical Algorithms, chapter 8).
    const int a = year % 19;
    const int b = year / 100;
    const int c = year % 100;
    const int d = b / 4;
    const int g = (8 * b + 13) / 25;
    const int h = (19 * a + b - d - g + 15) % 30;
    const int weekday = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    const int m = (a + 11 * h + 22 * weekday) / 451;
    const int days = h + weekday - 7 * m + 114;
    return {year, days / 31, days % 31 + 1};
}

}  // namespace mockportal
