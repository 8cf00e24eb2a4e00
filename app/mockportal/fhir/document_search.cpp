// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/fhir/document_search.h"

#include <algorithm>

#include "app/mockportal/fhir/fhir_json.h"
#include "app/mockportal/record/contact_book.h"

namespace mockportal::fhir {
namespace {

using Comparison = DateLimit::Comparison;
using Problem = QString;

QString value(const QUrlQuery& query, const char* key) {
    return query.queryItemValue(QLatin1String(key), QUrl::FullyDecoded);
}

Problem readDates(const QUrlQuery& query, DocumentSearch& search) {
    for (const auto& text : query.allQueryItemValues(QStringLiteral("date"), QUrl::FullyDecoded)) {
        const auto limit = dateLimit(text);
        if (!limit) return QStringLiteral("date is not a comparison and a day");
        search.dates << *limit;
    }
    return {};
}

Problem readCount(const QUrlQuery& query, DocumentSearch& search) {
    if (!query.hasQueryItem(QStringLiteral("_count"))) return {};
    bool isNumber = false;
    const int count = value(query, "_count").toInt(&isNumber);
    if (!isNumber || count < 1) return QStringLiteral("_count is not a positive number");
    search.count = std::min(count, largestPage);
    return {};
}

Problem readSort(const QUrlQuery& query, DocumentSearch& search) {
    const auto sort = value(query, "_sort");
    if (!sort.isEmpty() && sort != QLatin1String("date") && sort != QLatin1String("-date"))
        return QStringLiteral("_sort is neither date nor -date");
    search.oldestFirst = sort == QLatin1String("date");
    return {};
}

void readTokens(const QUrlQuery& query, DocumentSearch& search) {
    search.patient = value(query, "patient");
    if (search.patient.startsWith(QLatin1String("Patient/"))) search.patient.remove(0, 8);
    const auto status = value(query, "status");
    search.onlyCurrent =
        status.isEmpty() || status.split(QLatin1Char(',')).contains(QLatin1String("current"));
    search.types = searchedCodes(value(query, "type"), loinc);
    search.categories = searchedCodes(value(query, "category"), categorySystem);
    search.encounter = value(query, "encounter").section(QLatin1Char('/'), -1);
    search.unreadOnly =
        searchedCodes(value(query, "_tag"), tagSystem).contains(QLatin1String(unreadTag));
}

bool isBehind(const Filed& filed, const Position& end, bool oldestFirst) {
    if (filed.date != end.date) return oldestFirst ? filed.date > end.date : filed.date < end.date;
    return oldestFirst ? filed.id < end.id : filed.id > end.id;
}

}  // namespace

std::optional<DateLimit> dateLimit(QString text) {
    static const QHash<QString, Comparison> prefixes{{QStringLiteral("eq"), Comparison::equal},
                                                     {QStringLiteral("ge"), Comparison::atLeast},
                                                     {QStringLiteral("le"), Comparison::atMost},
                                                     {QStringLiteral("gt"), Comparison::after},
                                                     {QStringLiteral("lt"), Comparison::before}};
    DateLimit limit;
    if (const auto prefix = prefixes.constFind(text.left(2)); prefix != prefixes.cend()) {
        limit.comparison = *prefix;
        text.remove(0, 2);
    }
    limit.day = QDate::fromString(text, Qt::ISODate);
    return limit.day.isValid() ? std::optional(limit) : std::nullopt;
}

QStringList searchedCodes(const QString& text, const char* system) {
    QStringList result;
    for (const auto& token : text.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const auto parts = token.split(QLatin1Char('|'));
        if (parts.size() == 1 || parts[0] == QLatin1String(system))
            result << parts.last();
        else
            result << QString();  // another system: nothing of ours fits
    }
    return result;
}

bool DateLimit::admits(const QDate& date) const {
    switch (comparison) {
        case Comparison::equal:
            return date == day;
        case Comparison::atLeast:
            return date >= day;
        case Comparison::atMost:
            return date <= day;
        case Comparison::after:
            return date > day;
        case Comparison::before:
            return date < day;
    }
    return false;
}

bool DocumentSearch::admits(const Filed& filed) const {
    const auto inside = [&](const DateLimit& limit) { return limit.admits(filed.date.date()); };
    const auto& kind = *filed.base->kind;
    return onlyCurrent && (encounter.isEmpty() || encounterId(filed) == encounter) &&
           (!unreadOnly || filed.unread) && std::ranges::all_of(dates, inside) &&
           (types.isEmpty() || types.contains(QLatin1String(kind.loinc))) &&
           (categories.isEmpty() || categories.contains(QLatin1String(kind.highLevel)));
}

std::expected<DocumentSearch, QString> searchFromQuery(const QUrlQuery& query) {
    DocumentSearch search;
    readTokens(query, search);
    for (const auto& problem :
         {readDates(query, search), readCount(query, search), readSort(query, search)})
        if (!problem.isEmpty()) return std::unexpected(problem);
    return search;
}

SearchPage searchPage(const std::vector<std::shared_ptr<Filed>>& record,
                      const DocumentSearch& search, const std::optional<Position>& behind) {
    SearchPage page;
    const auto take = [&](const std::shared_ptr<Filed>& filed) {
        if (!search.admits(*filed)) return;
        ++page.total;
        if (behind && !isBehind(*filed, *behind, search.oldestFirst)) return;
        if (page.documents.size() < search.count)
            page.documents << filed;
        else
            page.more = true;
    };
    if (search.oldestFirst)
        std::for_each(record.rbegin(), record.rend(), take);
    else
        std::for_each(record.begin(), record.end(), take);
    return page;
}

}  // namespace mockportal::fhir
