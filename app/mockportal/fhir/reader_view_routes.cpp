// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/fhir/reader_view_routes.h"

#include "app/mockportal/fhir/consent_resource.h"
#include "app/mockportal/fhir/fhir_json.h"
#include "app/mockportal/fhir/notebook_resources.h"
#include "app/mockportal/fhir/notebook_search.h"
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

/// What was asked, understood.
struct Look {
    Paging paging{};
    Reader reader = Reader::familyDoctor;
    ReaderChoices choices{};
};

std::expected<Look, Response> lookOf(const PortalState& state, const Request& request,
                                     const Citizen& citizen) {
    const auto paging = pagingOf(state, request, citizen);
    if (!paging) return std::unexpected(paging.error());
    Look look{*paging, {}, choicesOf(state.consents, citizen.patientId)};
    look.paging.operation = QStringLiteral("/$vista");
    const auto reader = readerNamed(queryValue(paging->search, "come"));
    if (!look.choices.treatment) return std::unexpected(consentMissing());
    if (!reader || !supposeAll(paging->search, look.choices)) return std::unexpected(invalid());
    look.reader = *reader;
    return look;
}

Response documentsSeen(PortalState& state, const Request& request, const Citizen& citizen,
                       const Look& look) {
    std::vector<Position> found;
    for (const auto& filed : state.records.record(citizen.patientId))
        if (sees(look.reader, *filed, look.choices, state.privacy.familyDoctor))
            found.push_back({filed->date, filed->id});
    return searchset(state, request, "DocumentReference", look.paging, std::move(found),
                     [&](const QString& id) { return asSeen(state, *state.records.find(id)); });
}

/// Entries of the taccuino: those that are Observations, or those that are documents.
Response notesSeen(PortalState& state, const Request& request, const Citizen& citizen,
                   const Look& look, bool documents) {
    const auto& notebooks = notebooksOf(state, citizen);
    std::vector<Position> found;
    for (const auto& note : notebooks.notes(citizen.patientId))
        if (core::isNotebookDocument(*note->kind) == documents &&
            sees(look.reader, *note, look.choices))
            found.push_back({note->date, note->id});
    return searchset(state, request, documents ? "DocumentReference" : "Observation", look.paging,
                     std::move(found), [&](const QString& id) {
                         return noteResource(*notebooks.find(citizen.patientId, id),
                                             citizen.patientId, state.fhirUrl());
                     });
}

Response view(PortalState& state, const Request& request, const Citizen& citizen, bool documents) {
    const auto look = lookOf(state, request, citizen);
    if (!look) return look.error();
    const auto category = queryValue(look->paging.search, "category");
    const bool notes = !documents || category == QLatin1String(notebookCategory);
    return notes ? notesSeen(state, request, citizen, *look, documents)
                 : documentsSeen(state, request, citizen, *look);
}

void addView(Router& router, PortalState& state, const char* type, bool documents) {
    router.add(
        "GET", QStringLiteral("/fhir/%1/$vista").arg(QLatin1String(type)),
        withSession(state, policy::privacy,
                    [&state, documents](const auto& request, const auto&, const auto& citizen) {
                        return view(state, request, citizen, documents);
                    }));
}

}  // namespace

void addReaderViewRoutes(Router& router, PortalState& state) {
    addView(router, state, "DocumentReference", true);
    addView(router, state, "Observation", false);
}

}  // namespace mockportal::fhir
