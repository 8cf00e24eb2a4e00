// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/fhir/consent_routes.h"

#include <algorithm>

#include "app/mockportal/auth/bearer.h"
#include "app/mockportal/fhir/capability.h"
#include "app/mockportal/fhir/consent_resource.h"
#include "app/mockportal/fhir/fhir_json.h"
#include "app/mockportal/fhir/search_values.h"
#include "app/mockportal/fhir/searchset.h"

namespace mockportal::fhir {
namespace {

/// "DocumentReference/7": whether that is something of the citizen's that can be hidden.
bool isHideable(const PortalState& state, const QString& patientId, const QString& reference) {
    const auto parts = reference.split(QLatin1Char('/'));
    const auto hideable = state.hideables.constFind(parts.value(0));
    return parts.size() == 2 && hideable != state.hideables.cend() &&
           hideable->exists(patientId, parts[1]);
}

/// Empty if the portal can do what is asked for.
QString whatIsWrong(const PortalState& state, const Citizen& citizen, const ConsentEntry& entry) {
    for (const auto& reference : entry.references)
        if (!isHideable(state, citizen.patientId, reference))
            return QStringLiteral("provision.data refers to something unknown.");
    if (entry.kind == ConsentKind::smsNotice && entry.permit && citizen.mobile.isEmpty())
        return QStringLiteral("The portal knows no mobile number.");
    return {};
}

void apply(const PortalState& state, const ConsentEntry& entry) {
    for (const auto& reference : entry.references) {
        const auto parts = reference.split(QLatin1Char('/'));
        const auto hideable = state.hideables.value(parts[0]);
        if (hideable.apply) hideable.apply(parts[1], !entry.permit, entry.when);
    }
}

Response created(const PortalState& state, const ConsentEntry& entry) {
    auto response = answer(201, consentJson(entry));
    response.setHeader("Location", (state.fhirUrl() + QStringLiteral("/Consent/") + entry.id +
                                    QStringLiteral("/_history/1"))
                                       .toUtf8());
    response.setHeader("ETag", weakTag(QStringLiteral("1")));
    return response;
}

Response create(PortalState& state, const Request& request, const Acting& acting) {
    auto wish = consentFromJson(jsonBody(request));
    if (!wish) return operationOutcome(400, "invalid", wish.error());
    const auto& citizen = *acting.patient;
    if (!wish->patientId.isEmpty() && wish->patientId != citizen.patientId) return otherPatient();
    if (const auto problem = whatIsWrong(state, citizen, *wish); !problem.isEmpty())
        return operationOutcome(422, "business-rule", problem);
    wish->patientId = citizen.patientId;
    wish->by = acting.self->patientId;
    wish->when = state.clock.now();
    const auto entry = state.consents.add(*wish);
    apply(state, entry);
    return created(state, entry);
}

Response search(const PortalState& state, const Request& request, const Citizen& citizen) {
    const auto paging = pagingOf(state, request, citizen);
    if (!paging) return paging.error();
    const auto codes = tokenCodes(queryValue(paging->search, "category"), consentSystem);
    QHash<QString, ConsentEntry> entries;
    std::vector<Position> found;
    for (const auto& entry : state.consents.of(citizen.patientId)) {
        if (!codes.isEmpty() && !codes.contains(consentCode(entry.kind))) continue;
        entries.insert(entry.id, entry);
        found.push_back({entry.when, entry.id});
    }
    return searchset(state, request, "Consent", *paging, std::move(found),
                     [&](const QString& id) { return consentJson(entries.value(id)); });
}

Response read(const PortalState& state, const QString& id, const Citizen& citizen) {
    const auto entries = state.consents.of(citizen.patientId);
    const auto hit = std::ranges::find(entries, id, &ConsentEntry::id);
    return hit == entries.end() ? notFound() : answer(200, consentJson(*hit));
}

}  // namespace

void addConsentRoutes(Router& router, PortalState& state) {
    const auto path = QStringLiteral("/fhir/Consent");
    router.add("GET", path,
               withSession(state, policy::healthRecord,
                           [&state](const auto& request, const auto&, const auto& citizen) {
                               return search(state, request, citizen);
                           }));
    router.add("GET", path + QStringLiteral("/:id"),
               withSession(state, policy::healthRecord,
                           [&state](const auto&, const auto& captures, const auto& citizen) {
                               return read(state, captures[0], citizen);
                           }));
    router.add("POST", path,
               withActing(state, policy::privacy,
                          [&state](const auto& request, const auto&, const auto& acting) {
                              return state.answeredOnce.answer(
                                  request, acting.patient->patientId,
                                  [&] { return create(state, request, acting); });
                          }));
}

QJsonArray consentCapabilities() {
    return {Capability{"Consent",
                       {"read", "search-type", "create"},
                       {{"patient", "reference"}, {"category", "token"}}}
                .json()};
}

}  // namespace mockportal::fhir
