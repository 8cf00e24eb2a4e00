// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/fhir/reader_view_routes.h"

#include "app/mockportal/fhir/consent_resource.h"
#include "app/mockportal/fhir/fhir_json.h"
#include "app/mockportal/fhir/record_access.h"
#include "app/mockportal/fhir/resources.h"
#include "app/mockportal/fhir/search_values.h"
#include "app/mockportal/fhir/searchset.h"
#include "app/mockportal/record/reader_view.h"

namespace mockportal::fhir {
namespace {

std::optional<Reader> readerNamed(const QString& name) {
    if (name == QLatin1String("mmg")) return Reader::familyDoctor;
    if (name == QLatin1String("emergenza")) return Reader::emergency;
    if (name == QLatin1String("specialista")) return Reader::specialist;
    return std::nullopt;
}

/// "consultazione:deny" or "oscuramento:deny:DocumentReference/7". False: not understood.
bool suppose(const QString& hypothesis, ReaderChoices& choices) {
    const auto parts = hypothesis.split(QLatin1Char(':'));
    const bool permit = parts.value(1) == QLatin1String("permit");
    if (!permit && parts.value(1) != QLatin1String("deny")) return false;
    const auto kind = consentKind(parts[0]);
    if (!kind || (*kind == ConsentKind::hiding) != (parts.size() == 3)) return false;
    if (*kind == ConsentKind::treatment) choices.treatment = permit;
    if (*kind == ConsentKind::consultation) choices.consultation = permit;
    if (*kind == ConsentKind::emergency) choices.emergency = permit;
    if (*kind == ConsentKind::hiding)
        choices.hidden.insert(idIn(parts[2], "DocumentReference"), !permit);
    return true;
}

bool supposeAll(const QUrlQuery& query, ReaderChoices& choices) {
    for (const auto& value :
         query.allQueryItemValues(QStringLiteral("ipotesi"), QUrl::FullyDecoded))
        for (const auto& hypothesis : value.split(QLatin1Char(','), Qt::SkipEmptyParts))
            if (!suppose(hypothesis, choices)) return false;
    return true;
}

/// To a professional nothing tells that it was ever hidden, nor whether the citizen has read it.
QJsonObject asSeen(const PortalState& state, const Filed& filed) {
    auto seen = filed;
    seen.visibility = Visibility::open;
    seen.unread = false;
    return documentReference(seen, state.files.knownFacts(filed.id), state.fhirUrl());
}

Response invalid() {
    return operationOutcome(400, "invalid", QStringLiteral("come or ipotesi cannot be understood"));
}

Response view(PortalState& state, const Request& request, const Citizen& citizen) {
    auto paging = pagingOf(state, request, citizen);
    if (!paging) return paging.error();
    paging->operation = QStringLiteral("/$vista");
    const auto reader = readerNamed(queryValue(paging->search, "come"));
    auto choices = choicesOf(state.consents, citizen.patientId);
    if (!choices.treatment) return consentMissing();
    if (!reader || !supposeAll(paging->search, choices)) return invalid();
    std::vector<Position> found;
    for (const auto& filed : state.records.record(citizen.patientId))
        if (sees(*reader, *filed, choices, state.privacy.familyDoctor))
            found.push_back({filed->date, filed->id});
    return searchset(state, request, "DocumentReference", *paging, std::move(found),
                     [&](const QString& id) { return asSeen(state, *state.records.find(id)); });
}

}  // namespace

void addReaderViewRoutes(Router& router, PortalState& state) {
    router.add("GET", QStringLiteral("/fhir/DocumentReference/$vista"),
               withSession(state, policy::privacy,
                           [&state](const auto& request, const auto&, const auto& citizen) {
                               return view(state, request, citizen);
                           }));
}

}  // namespace mockportal::fhir
