// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/fhir/search_values.h"

#include <QDateTime>
#include <QHash>
#include <algorithm>

namespace mockportal::fhir {
namespace {

using Comparison = DateLimit::Comparison;

/// Takes the prefix off the text.
Comparison takeComparison(QString& text) {
    static const QHash<QString, Comparison> prefixes{{QStringLiteral("eq"), Comparison::equal},
                                                     {QStringLiteral("ge"), Comparison::atLeast},
                                                     {QStringLiteral("le"), Comparison::atMost},
                                                     {QStringLiteral("gt"), Comparison::after},
                                                     {QStringLiteral("lt"), Comparison::before}};
    const auto prefix = prefixes.constFind(text.left(2));
    if (prefix == prefixes.cend()) return Comparison::equal;
    text.remove(0, 2);
    return *prefix;
}

bool compare(Comparison comparison, const auto& value, const auto& limit) {
    switch (comparison) {
        case Comparison::equal:
            return value == limit;
        case Comparison::atLeast:
            return value >= limit;
        case Comparison::atMost:
            return value <= limit;
        case Comparison::after:
            return value > limit;
        case Comparison::before:
            return value < limit;
    }
    return false;
}

/// Each value of `key`, its comparison taken off, read by `read`.
template <typename Limit, typename Read>
std::optional<QList<Limit>> limits(const QUrlQuery& query, const char* key, Read read) {
    QList<Limit> list;
    for (auto text : query.allQueryItemValues(QLatin1String(key), QUrl::FullyDecoded)) {
        const auto comparison = takeComparison(text);
        const auto value = read(text);
        if (!value.isValid()) return std::nullopt;
        list << Limit{comparison, value};
    }
    return list;
}

}  // namespace

bool DateLimit::admits(const QDate& date) const {
    return compare(comparison, date, day);
}

bool TimeLimit::admits(const QDateTime& instant) const {
    return compare(comparison, instant, time);
}

QString queryValue(const QUrlQuery& query, const char* key) {
    return query.queryItemValue(QLatin1String(key), QUrl::FullyDecoded);
}

std::optional<QList<DateLimit>> dateLimits(const QUrlQuery& query, const char* key) {
    return limits<DateLimit>(
        query, key, [](const QString& text) { return QDate::fromString(text, Qt::ISODate); });
}

std::optional<QList<TimeLimit>> timeLimits(const QUrlQuery& query, const char* key) {
    return limits<TimeLimit>(query, key, [](const QString& text) {
        return QDateTime::fromString(text, Qt::ISODateWithMs);
    });
}

bool admitsAll(const QList<DateLimit>& limits, const QDate& day) {
    return std::ranges::all_of(limits, [&](const DateLimit& limit) { return limit.admits(day); });
}

QStringList tokenCodes(const QString& text, const char* system) {
    QStringList result;
    for (const auto& token : text.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const auto parts = token.split(QLatin1Char('|'));
        const bool fits = parts.size() == 1 || parts[0] == QLatin1String(system);
        result << (fits ? parts.last() : QString());
    }
    return result;
}

QString idIn(const QString& reference, const char* type) {
    const QString prefix = QLatin1String(type) + QLatin1Char('/');
    return reference.startsWith(prefix) ? reference.mid(prefix.size()) : reference;
}

}  // namespace mockportal::fhir
