// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/fhir/exemption_routes.h"

#include <algorithm>

#include "app/mockportal/exemptions/declaration_check.h"
#include "app/mockportal/exemptions/exemption_desk.h"
#include "app/mockportal/fhir/capability.h"
#include "app/mockportal/fhir/exemption_resources.h"
#include "app/mockportal/fhir/fhir_json.h"
#include "app/mockportal/fhir/noted_access.h"
#include "app/mockportal/fhir/searchset.h"

namespace mockportal::fhir {
namespace {

/// The number that the request for it was given.
QString protocolOf(const PortalState& state, const HeldExemption& exemption) {
    if (exemption.request.isEmpty()) return {};
    const auto requests = state.tasks.of(exemption.requestOf);
    const auto hit = std::ranges::find(requests, exemption.request, &TaskEntry::nonce);
    return hit == requests.end() ? QString() : hit->receipt;
}

QJsonObject resource(const PortalState& state, const HeldExemption& exemption) {
    return coverage(exemption, protocolOf(state, exemption), state.clock.now().date());
}

Response search(PortalState& state, const Request& request, const Citizen& citizen) {
    const auto paging = pagingOf(state, request, citizen);
    if (!paging) return paging.error();
    const auto& all = state.exemptions.of(citizen);
    std::vector<Position> found;
    for (const auto& exemption : all) found.push_back({exemption.from.startOfDay(), exemption.id});
    return searchset(state, request, "Coverage", *paging, std::move(found), [&](const QString& id) {
        return resource(state, *std::ranges::find(all, id, &HeldExemption::id));
    });
}

/// Another citizen's answers as one that does not exist; that it was tried is written down there.
Response read(PortalState& state, const Request& request, const QString& id, const Acting& acting) {
    const auto& own = state.exemptions.of(*acting.patient);
    const auto hit = std::ranges::find(own, id, &HeldExemption::id);
    if (hit != own.end())
        return unchangedOr(request, answer(200, resource(state, *hit)),
                           weakTag(QString::number(hit->version)));
    noteForeignExemption(state, request, *acting.self, id);
    return notFound();
}

std::optional<Relation> relationTo(const PortalState& state, const Acting& acting) {
    if (acting.self == acting.patient) return std::nullopt;
    const auto today = state.clock.now().date();
    for (const auto& known : state.representations.of(acting.self->codiceFiscale, today))
        if (known.forWhom == acting.patient->codiceFiscale) return known.relation;
    return std::nullopt;
}

Response possible(PortalState& state, const QString& id, const Acting& acting) {
    const auto& citizen = *acting.patient;
    if (id != citizen.patientId) return otherPatient();
    const auto today = state.clock.now().date();
    return answer(200,
                  possibleExemptions(exemptionRules(today), citizen, state.exemptions.of(citizen),
                                     qualitiesFor(relationTo(state, acting)), today));
}

}  // namespace

void addExemptionRoutes(Router& router, PortalState& state) {
    const auto path = QStringLiteral("/fhir/Coverage");
    router.add("GET", path,
               withNotes(state, policy::ownExemptions,
                         [&state](const auto& request, const auto&, const auto& acting) {
                             return search(state, request, *acting.patient);
                         }));
    router.add("GET", path + QStringLiteral("/:id"),
               withNotes(state, policy::ownExemptions,
                         [&state](const auto& request, const auto& captures, const auto& acting) {
                             return read(state, request, captures[0], acting);
                         }));
    router.add("POST", QStringLiteral("/fhir/Task/$prepara-autocertificazione"),
               withNotes(state, policy::declareExemptions,
                         [&state](const auto& request, const auto&, const auto& acting) {
                             return prepareSelfCertification(state, request, acting);
                         }));
    router.add("GET", QStringLiteral("/fhir/Patient/:id/$esenzioni-possibili"),
               withNotes(state, policy::ownExemptions,
                         [&state](const auto&, const auto& captures, const auto& acting) {
                             return possible(state, captures[0], acting);
                         }));
}

QJsonArray exemptionCapabilities() {
    return {Capability{"Coverage", {"read", "search-type"}, {{"patient", "reference"}}, {}, true}
                .json()};
}

}  // namespace mockportal::fhir
