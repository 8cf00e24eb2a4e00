// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/fhir/notebook_search.h"

#include <algorithm>

#include "app/mockportal/fhir/notebook_resources.h"
#include "app/mockportal/fhir/search_values.h"
#include "app/mockportal/fhir/searchset.h"
#include "app/mockportal/record/notebook_content.h"

namespace mockportal::fhir {
namespace {

/// "system|code,code": the codes, whatever the system.
QStringList codes(const QUrlQuery& query, const char* key) {
    QStringList list;
    for (const auto& token : queryValue(query, key).split(QLatin1Char(','), Qt::SkipEmptyParts))
        list << token.section(QLatin1Char('|'), -1);
    return list;
}

bool isWanted(const Note& note, const QUrlQuery& query, bool documents) {
    if (core::isNotebookDocument(*note.kind) != documents) return false;
    const auto category = codes(query, "category");
    const auto own = documents ? QString::fromLatin1(notebookCategory) : QStringLiteral("taccuino");
    if (!category.isEmpty() && !category.contains(own)) return false;
    const auto kinds = codes(query, "code");
    return kinds.isEmpty() || kinds.contains(QLatin1String(note.kind->code));
}

bool isMadeUp(const PortalState& state, const Citizen& citizen) {
    return std::ranges::any_of(state.records.record(citizen.patientId),
                               [](const auto& filed) { return filed->stranger; });
}

}  // namespace

Notebooks& notebooksOf(PortalState& state, const Citizen& citizen) {
    if (!state.notebooks.has(citizen.patientId))
        state.notebooks.open(
            citizen.patientId,
            isMadeUp(state, citizen) ? std::vector<Note>() : notebookContent(citizen),
            state.clock.now());
    return state.notebooks;
}

Response searchNotebook(PortalState& state, const Request& request, const Citizen& citizen,
                        const char* type) {
    const auto paging = pagingOf(state, request, citizen);
    if (!paging) return paging.error();
    const bool documents = type == QLatin1String("DocumentReference");
    const auto& notebooks = notebooksOf(state, citizen);
    std::vector<Position> found;
    for (const auto& note : notebooks.notes(citizen.patientId))
        if (isWanted(*note, paging->search, documents)) found.push_back({note->date, note->id});
    return searchset(state, request, type, *paging, std::move(found), [&](const QString& id) {
        return noteResource(*notebooks.find(citizen.patientId, id), citizen.patientId,
                            state.fhirUrl());
    });
}

}  // namespace mockportal::fhir
