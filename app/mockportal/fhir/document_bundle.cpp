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

}  // namespace

Response searchDocuments(PortalState& state, const Request& request, const Citizen& citizen) {
    PageCursors::Content from{request.query, {}};
    const auto cursor = request.query.queryItemValue(QStringLiteral("_cursor"));
    if (!cursor.isEmpty()) {
        const auto content = state.cursors.read(cursor);
        if (!content)
            return operationOutcome(410, "expired",
                                    QStringLiteral("This link is not valid any more."));
        from = *content;
    }
    const auto search = searchFromQuery(from.search);
    if (!search) return operationOutcome(400, "invalid", search.error());
    if (!search->patient.isEmpty() && search->patient != citizen.patientId)
        return operationOutcome(403, "forbidden",
                                QStringLiteral("Only the session's own patient."));
    const auto page = searchPage(state.records.record(citizen.patientId), *search,
                                 cursor.isEmpty() ? std::nullopt : std::optional(from.end));
    QJsonArray entries;
    for (const auto& filed : page.documents) entries << entry(state, *filed, citizen);
    QJsonObject bundle{{"resourceType", "Bundle"},
                       {"type", "searchset"},
                       {"total", page.total},
                       {"link", links(state, request, from.search, page)}};
    if (!entries.isEmpty()) bundle.insert("entry", entries);  // FHIR has no empty arrays
    return answer(200, bundle);
}

}  // namespace mockportal::fhir
