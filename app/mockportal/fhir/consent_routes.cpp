// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/fhir/consent_routes.h"

#include <algorithm>

#include "app/mockportal/auth/bearer.h"
#include "app/mockportal/fhir/access_notes.h"
#include "app/mockportal/fhir/capability.h"
#include "app/mockportal/fhir/consent_resource.h"
#include "app/mockportal/fhir/delegation_acts.h"
#include "app/mockportal/fhir/fhir_json.h"
#include "app/mockportal/fhir/refusals.h"
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

/// The refusal, if the portal cannot do what is asked for.
std::optional<Response> refusalOf(const PortalState& state, const Citizen& citizen,
                                  const ConsentEntry& entry) {
    for (const auto& reference : entry.references)
        if (!isHideable(state, citizen.patientId, reference))
            return refused("reference_unknown",
                           QStringLiteral("provision.data refers to something unknown."));
    if (entry.kind == ConsentKind::smsNotice && entry.permit && citizen.mobile.isEmpty())
        return refused("phone", QStringLiteral("The portal knows no mobile number."));
    if (!entry.notice.isEmpty() && !isNotice(state, entry.notice))
        return refused("notice", QStringLiteral("policy names no version of the notice."));
    return std::nullopt;
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
    if (!isAsSeen(request, state.consents.count(citizen.patientId, wish->kind)))
        return changedMeanwhile("consent_changed");
    if (auto refusal = refusalOf(state, citizen, *wish)) return *refusal;
    wish->patientId = citizen.patientId;
    wish->by = acting.self->patientId;
    wish->when = state.clock.now();
    if (wish->notice.isEmpty()) wish->notice = noticeAt(state, wish->when.date());
    const auto entry = state.consents.add(*wish);
    apply(state, entry);
    return created(state, entry);
}

/// A delegation of the person's own, or any other choice.
Response createAny(PortalState& state, const Request& request, const Acting& acting) {
    if (!isDelegation(jsonBody(request))) return create(state, request, acting);
    return delegate(state, request, acting);
}

/// What was written stands in the register of accesses, too.
Response noted(PortalState& state, const Request& request, Response response,
               const Acting& acting) {
    if (response.status < 300) noteAccess(state, request, response, acting);
    return response;
}

struct FoundConsents {
    QHash<QString, QJsonObject> byId{};
    std::vector<Position> places{};

    void add(const QDateTime& when, const QJsonObject& json) {
        const auto id = json["id"].toString();
        byId.insert(id, json);
        places.push_back({when, id});
    }
};

FoundConsents found(PortalState& state, const QStringList& codes, const Citizen& citizen) {
    FoundConsents found;
    const auto isWanted = [&](const QString& code) {
        return codes.isEmpty() || codes.contains(code);
    };
    for (const auto& entry : state.consents.of(citizen.patientId))
        if (isWanted(consentCode(entry.kind))) found.add(entry.when, consentJson(entry));
    if (!isWanted(QString::fromLatin1(delegationCode))) return found;
    for (const auto& delegation : state.delegations.of(citizen.patientId))
        found.add(delegation.made,
                  delegationJson(delegation, state.records.byCodiceFiscale(delegation.delegate)));
    return found;
}

Response search(PortalState& state, const Request& request, const Citizen& citizen) {
    const auto paging = pagingOf(state, request, citizen);
    if (!paging) return paging.error();
    const auto codes = tokenCodes(queryValue(paging->search, "category"), consentSystem);
    const auto consents = found(state, codes, citizen);
    auto response = searchset(state, request, "Consent", *paging, consents.places,
                              [&](const QString& id) { return consents.byId.value(id); });
    // What a client has to have seen that writes in this category.
    if (codes.size() == 1)
        response.setHeader("ETag", weakTag(QString::number(consents.byId.size())));
    return response;
}

Response read(PortalState& state, const QString& id, const Citizen& citizen) {
    const auto* delegation = state.delegations.find(id);
    if (delegation != nullptr && delegation->patientId == citizen.patientId)
        return answer(
            200, delegationJson(*delegation, state.records.byCodiceFiscale(delegation->delegate)));
    const auto entries = state.consents.of(citizen.patientId);
    const auto hit = std::ranges::find(entries, id, &ConsentEntry::id);
    return hit == entries.end() ? notFound() : answer(200, consentJson(*hit));
}

/// Only delegations change; all other choices are added to.
Response change(PortalState& state, const Request& request, const QString& id,
                const Acting& acting) {
    const auto entries = state.consents.of(acting.patient->patientId);
    if (std::ranges::find(entries, id, &ConsentEntry::id) != entries.end())
        return operationOutcome(405, "not-supported",
                                QStringLiteral("A choice is never changed; write a new one."));
    return changeDelegation(state, request, id, acting);
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
    router.add(
        "POST", path,
        withActing(state, policy::privacy,
                   [&state](const auto& request, const auto&, const auto& acting) {
                       return state.answeredOnce.answer(request, acting.patient->patientId, [&] {
                           return noted(state, request, createAny(state, request, acting), acting);
                       });
                   }));
    router.add("PUT", path + QStringLiteral("/:id"),
               withActing(state, policy::privacy,
                          [&state](const auto& request, const auto& captures, const auto& acting) {
                              return noted(state, request,
                                           change(state, request, captures[0], acting), acting);
                          }));
}

QJsonArray consentCapabilities() {
    return {
        Capability{"Consent",
                   {"read", "search-type", "create", "update"},  // update: revoking a delegation
                   {{"patient", "reference"}, {"category", "token"}}}
            .json()};
}

}  // namespace mockportal::fhir
