// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/fhir/searchset.h"

#include <algorithm>

#include "app/mockportal/fhir/fhir_json.h"
#include "app/mockportal/fhir/search_values.h"

namespace mockportal::fhir {
namespace {

using Problem = QString;

QJsonObject link(const char* relation, const QString& url) {
    return {{"relation", relation}, {"url", url}};
}

QJsonArray links(const PortalState& state, const Request& request, const QString& url,
                 const Paging& paging, const Page& page) {
    const auto query = request.query.toString(QUrl::FullyEncoded);
    QJsonArray list{link("self", url + QLatin1Char('?') + query)};
    if (page.end)
        list << link("next", url + QStringLiteral("?_cursor=") +
                                 state.cursors.write(paging.search, *page.end));
    return list;
}

QJsonObject entry(const QString& url, const QJsonObject& resource) {
    return {{"fullUrl", url + QLatin1Char('/') + resource.value("id").toString()},
            {"resource", resource},
            {"search", QJsonObject{{"mode", "match"}}}};
}

Problem readCount(Paging& paging) {
    if (!paging.search.hasQueryItem(QStringLiteral("_count"))) return {};
    bool isNumber = false;
    const int count = queryValue(paging.search, "_count").toInt(&isNumber);
    if (!isNumber || count < 1) return QStringLiteral("_count is not a positive number");
    paging.count = std::min(count, largestPage);
    return {};
}

Problem readSort(Paging& paging) {
    const auto sort = queryValue(paging.search, "_sort");
    if (!sort.isEmpty() && sort != QLatin1String("date") && sort != QLatin1String("-date"))
        return QStringLiteral("_sort is neither date nor -date");
    paging.oldestFirst = sort == QLatin1String("date");
    return {};
}

}  // namespace

std::expected<Paging, Response> pagingOf(const PortalState& state, const Request& request,
                                         const Citizen& citizen) {
    Paging paging{request.query};
    if (const auto cursor = queryValue(request.query, "_cursor"); !cursor.isEmpty()) {
        const auto content = state.cursors.read(cursor);
        if (!content)
            return std::unexpected(operationOutcome(
                410, "expired", QStringLiteral("This link is not valid any more.")));
        paging = {content->search, content->end};
    }
    const auto patient = idIn(queryValue(paging.search, "patient"), "Patient");
    if (!patient.isEmpty() && patient != citizen.patientId) return std::unexpected(otherPatient());
    for (const auto& problem : {readCount(paging), readSort(paging)})
        if (!problem.isEmpty()) return std::unexpected(operationOutcome(400, "invalid", problem));
    return paging;
}

bool isBefore(const Position& a, const Position& b, bool oldestFirst) {
    if (oldestFirst) return a.date != b.date ? a.date < b.date : a.id > b.id;
    return a.date != b.date ? a.date > b.date : a.id < b.id;
}

Response searchset(const PortalState& state, const Request& request, const char* type,
                   const Paging& paging, const Page& page) {
    const auto url = state.fhirUrl() + QLatin1Char('/') + QLatin1String(type);
    QJsonObject json{{"resourceType", "Bundle"},
                     {"type", "searchset"},
                     {"total", page.total},
                     {"link", links(state, request, url + paging.operation, paging, page)}};
    QJsonArray entries;
    for (const auto& resource : page.resources) entries << entry(url, resource);
    if (!entries.isEmpty()) json.insert("entry", entries);  // FHIR has no empty arrays
    return answer(200, json);
}

Response searchset(const PortalState& state, const Request& request, const char* type,
                   const Paging& paging, std::vector<Position> found,
                   const std::function<QJsonObject(const QString& id)>& resource) {
    const auto inOrder = [&](const Position& a, const Position& b) {
        return isBefore(a, b, paging.oldestFirst);
    };
    std::ranges::sort(found, inOrder);
    auto next = found.begin();
    if (paging.behind) next = std::ranges::upper_bound(found, *paging.behind, inOrder);
    Page page{{}, static_cast<int>(found.size())};
    for (; next != found.end(); ++next) {
        if (static_cast<int>(page.resources.size()) == paging.count) {
            page.end = *std::prev(next);
            break;
        }
        page.resources.push_back(resource(next->id));
    }
    return searchset(state, request, type, paging, page);
}

}  // namespace mockportal::fhir
