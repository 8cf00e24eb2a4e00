// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/fhir/document_bundle.h"

#include <algorithm>

#include "app/mockportal/fhir/document_search.h"
#include "app/mockportal/fhir/fhir_json.h"
#include "app/mockportal/fhir/resources.h"
#include "app/mockportal/fhir/searchset.h"

namespace mockportal::fhir {
namespace {

using Hits = std::vector<std::shared_ptr<Filed>>;

/// In the order asked for; a record is kept newest first.
Hits hitsOf(const Hits& record, const DocumentSearch& search, bool oldestFirst) {
    Hits hits;
    std::ranges::copy_if(record, std::back_inserter(hits), [&](const auto& filed) {
        return !filed->isWithheld() && search.admits(*filed);
    });
    if (oldestFirst) std::ranges::reverse(hits);
    return hits;
}

Position positionOf(const std::shared_ptr<Filed>& filed) {
    return {filed->date, filed->id};
}

QJsonObject listed(PortalState& state, const Filed& filed, const Citizen& citizen, bool large) {
    const auto facts = large ? state.files.knownFacts(filed.id)
                             : state.files.facts(filed.id, filed.document(), citizen);
    return documentReference(filed, facts, state.fhirUrl());
}

Page pageOf(PortalState& state, const Citizen& citizen, const Hits& hits, const Paging& paging) {
    const auto inOrder = [&](const Position& a, const Position& b) {
        return isBefore(a, b, paging.oldestFirst);
    };
    auto next = hits.begin();
    if (paging.behind) next = std::ranges::upper_bound(hits, *paging.behind, inOrder, positionOf);
    const auto end = std::min(hits.end() - next, std::ptrdiff_t{paging.count}) + next;
    const bool large = state.records.record(citizen.patientId).size() > largeRecord;
    Page page{{}, static_cast<int>(hits.size())};
    std::transform(next, end, std::back_inserter(page.resources),
                   [&](const auto& filed) { return listed(state, *filed, citizen, large); });
    if (end != hits.end()) page.end = positionOf(*std::prev(end));
    return page;
}

}  // namespace

Response searchDocuments(PortalState& state, const Request& request, const Citizen& citizen) {
    const auto paging = pagingOf(state, request, citizen);
    if (!paging) return paging.error();
    const auto search = searchFromQuery(paging->search);
    if (!search) return operationOutcome(400, "invalid", search.error());
    const auto hits = hitsOf(state.records.record(citizen.patientId), *search, paging->oldestFirst);
    return searchset(state, request, "DocumentReference", *paging,
                     pageOf(state, citizen, hits, *paging));
}

}  // namespace mockportal::fhir
