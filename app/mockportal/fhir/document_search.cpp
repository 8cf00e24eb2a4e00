// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/fhir/document_search.h"

#include <algorithm>

#include "app/mockportal/fhir/fhir_json.h"

namespace mockportal::fhir {
namespace {

void readTokens(const QUrlQuery& query, DocumentSearch& search) {
    const auto statuses = queryValue(query, "status").split(QLatin1Char(','), Qt::SkipEmptyParts);
    search.current = statuses.isEmpty() || statuses.contains(QLatin1String("current"));
    search.superseded = statuses.contains(QLatin1String("superseded"));
    search.types = tokenCodes(queryValue(query, "type"), loinc);
    search.categories = tokenCodes(queryValue(query, "category"), categorySystem);
    search.unreadOnly =
        tokenCodes(queryValue(query, "_tag"), tagSystem).contains(QLatin1String(unreadTag));
}

void readLinks(const QUrlQuery& query, DocumentSearch& search) {
    search.facility = queryValue(query, "facility").trimmed();
    search.related =
        idIn(queryValue(query, "related"), "DocumentReference").section(QLatin1Char('|'), -1);
    search.encounter = idIn(queryValue(query, "encounter"), "Encounter");
}

bool isOf(const Facility& facility, const QString& part) {
    return part.isEmpty() || facility.name.contains(part, Qt::CaseInsensitive) ||
           facility.body.contains(part, Qt::CaseInsensitive);
}

bool isRelated(const Filed& filed, const QString& other) {
    return other.isEmpty() || filed.replaces == other || filed.replacedBy == other ||
           filed.order() == other;
}

bool isInside(const Filed& filed, const DocumentSearch& search) {
    return admitsAll(search.dates, filed.date.date()) &&
           std::ranges::all_of(search.updates,
                               [&](const TimeLimit& limit) { return limit.admits(filed.updated); });
}

}  // namespace

bool DocumentSearch::admits(const Filed& filed) const {
    const auto& kind = *filed.base->kind;
    return (filed.isSuperseded() ? superseded : current) && (!unreadOnly || filed.unread) &&
           isInside(filed, *this) &&
           (types.isEmpty() || types.contains(QLatin1String(kind.loinc))) &&
           (categories.isEmpty() || categories.contains(QLatin1String(kind.highLevel))) &&
           isOf(filed.base->facility, facility) &&
           (encounter.isEmpty() || encounter == filed.encounter) && isRelated(filed, related);
}

std::expected<DocumentSearch, QString> searchFromQuery(const QUrlQuery& query) {
    DocumentSearch search;
    readTokens(query, search);
    readLinks(query, search);
    const auto dates = dateLimits(query);
    const auto updates = timeLimits(query, "_lastUpdated");
    if (!dates) return std::unexpected(QStringLiteral("date is not a comparison and a day"));
    if (!updates)
        return std::unexpected(QStringLiteral("_lastUpdated is not a comparison and an instant"));
    search.dates = *dates;
    search.updates = *updates;
    return search;
}

}  // namespace mockportal::fhir
