// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/fhir/document_bundle.h"

#include "app/mockportal/fhir/fhir_json.h"
#include "app/mockportal/fhir/resources.h"

namespace mockportal::fhir {
namespace {

QString searchUrl(const PortalState& state, const QString& query) {
    return state.fhirUrl() + QStringLiteral("/DocumentReference?") + query;
}

QJsonObject link(const char* relation, const QString& url) {
    return {{"relation", relation}, {"url", url}};
}

QJsonObject entry(PortalState& state, const Filed& filed, const Citizen& citizen) {
    const auto facts = state.files.facts(filed.id, filed.document(), citizen);
    return {{"fullUrl", state.fhirUrl() + QStringLiteral("/DocumentReference/") + filed.id},
            {"resource", documentReference(filed, facts, state.fhirUrl())},
            {"search", QJsonObject{{"mode", "match"}}}};
}

QJsonArray links(const PortalState& state, const Request& request, const QUrlQuery& search,
                 const SearchPage& page) {
    QJsonArray list{link("self", searchUrl(state, request.query.toString(QUrl::FullyEncoded)))};
    if (!page.more) return list;
    const auto& last = *page.documents.last();
    const auto cursor = state.cursors.write(search, {last.date, last.id});
    list << link("next", searchUrl(state, QStringLiteral("_cursor=") + cursor));
    return list;
}

QJsonObject bundle(PortalState& state, const Request& request, const Citizen& citizen,
                   const QUrlQuery& search, const SearchPage& page) {
    QJsonObject json{{"resourceType", "Bundle"},
                     {"type", "searchset"},
                     {"total", page.total},
                     {"link", links(state, request, search, page)}};
    QJsonArray entries;
    for (const auto& filed : page.documents) entries << entry(state, *filed, citizen);
    if (!entries.isEmpty()) json.insert("entry", entries);  // FHIR has no empty arrays
    return json;
}

/// A search as it is asked for, or going on where a page ended.
struct Start {
    QUrlQuery query{};
    std::optional<Position> behind{};
};

std::optional<Start> startOf(const PortalState& state, const Request& request) {
    const auto cursor = request.query.queryItemValue(QStringLiteral("_cursor"));
    if (cursor.isEmpty()) return Start{request.query, {}};
    const auto content = state.cursors.read(cursor);
    return content ? std::optional(Start{content->search, content->end}) : std::nullopt;
}

}  // namespace

Response searchDocuments(PortalState& state, const Request& request, const Citizen& citizen) {
    const auto start = startOf(state, request);
    if (!start)
        return operationOutcome(410, "expired", QStringLiteral("This link is not valid any more."));
    const auto search = searchFromQuery(start->query);
    if (!search) return operationOutcome(400, "invalid", search.error());
    if (!search->patient.isEmpty() && search->patient != citizen.patientId)
        return operationOutcome(403, "forbidden",
                                QStringLiteral("Only the session's own patient."));
    const auto page = searchPage(state.records.record(citizen.patientId), *search, start->behind);
    return answer(200, bundle(state, request, citizen, start->query, page));
}

}  // namespace mockportal::fhir
