// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QUrlQuery>
#include <expected>
#include <optional>

#include "app/mockportal/record/record_store.h"

namespace mockportal::fhir {

/// A day with its comparison, as in date=ge2026-01-01.
struct DateLimit {
    enum class Comparison { equal, atLeast, atMost, after, before };
    Comparison comparison = Comparison::equal;
    QDate day{};
    bool admits(const QDate& date) const;
};

/// The search parameters of DocumentReference that this portal knows; others are ignored (FHIR,
/// lenient handling).
struct DocumentSearch {
    QString patient{};  // id; empty = not given
    bool onlyCurrent = true;
    QList<DateLimit> dates{};
    QStringList types{};  // LOINC codes, any of them; empty = all
    QStringList categories{};
    QString encounter{};  // id; empty = all
    bool unreadOnly = false;
    bool oldestFirst = false;
    int count = 20;  // R13

    bool admits(const Filed& filed) const;
};

inline constexpr int largestPage = 100;

/// "ge2026-01-01"; nothing if it is no comparison and day.
std::optional<DateLimit> dateLimit(QString text);

/// "http://loinc.org|11502-2,68604-8": the codes of that system or without one; an empty one for
/// each of another system, which nothing of ours fits.
QStringList searchedCodes(const QString& text, const char* system);

/// Fails with what is wrong, for OperationOutcome.diagnostics.
std::expected<DocumentSearch, QString> searchFromQuery(const QUrlQuery& query);

/// Where a page ended. The next one begins behind it, whatever arrived or was read in between.
struct Position {
    QDateTime date{};
    QString id{};
};

struct SearchPage {
    QList<std::shared_ptr<Filed>> documents{};
    int total = 0;
    bool more = false;
};

/// `record` newest first.
SearchPage searchPage(const std::vector<std::shared_ptr<Filed>>& record,
                      const DocumentSearch& search, const std::optional<Position>& behind);

}  // namespace mockportal::fhir
