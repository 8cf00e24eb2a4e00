// SPDX-License-Identifier: EUPL-1.2
// What search parameters say, for every type of resource.
#pragma once

#include <QDate>
#include <QStringList>
#include <QUrlQuery>
#include <optional>

namespace mockportal::fhir {

/// A day with its comparison, as in date=ge2026-01-01.
struct DateLimit {
    enum class Comparison { equal, atLeast, atMost, after, before };
    Comparison comparison = Comparison::equal;
    QDate day{};
    bool admits(const QDate& date) const;
};

/// An instant with its comparison, as in _lastUpdated=gt2026-11-23T13:27:01.250+01:00.
struct TimeLimit {
    DateLimit::Comparison comparison = DateLimit::Comparison::equal;
    QDateTime time{};
    bool admits(const QDateTime& instant) const;
};

/// The decoded value; empty if it is not told.
QString queryValue(const QUrlQuery& query, const char* key);

/// All `date` limits (or those of another key); nothing if one is no day.
std::optional<QList<DateLimit>> dateLimits(const QUrlQuery& query, const char* key = "date");
std::optional<QList<TimeLimit>> timeLimits(const QUrlQuery& query, const char* key);
bool admitsAll(const QList<DateLimit>& limits, const QDate& day);

/// "http://loinc.org|11502-2,68604-8": the codes of that system or without one; an empty one stands
/// for a code of another system, which nothing of ours fits. An empty list: not asked for.
QStringList tokenCodes(const QString& text, const char* system);

/// "Patient/7" or "7" is "7".
QString idIn(const QString& reference, const char* type);

}  // namespace mockportal::fhir
