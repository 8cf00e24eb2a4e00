// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/fhir/audit_event_routes.h"

#include <algorithm>

#include "app/mockportal/auth/bearer.h"
#include "app/mockportal/fhir/audit_event.h"
#include "app/mockportal/fhir/capability.h"
#include "app/mockportal/fhir/fhir_json.h"
#include "app/mockportal/fhir/search_values.h"
#include "app/mockportal/fhir/searchset.h"

namespace mockportal::fhir {
namespace {

/// What a search asks for beside the days.
struct AccessFilter {
    QStringList roles{};
    QStringList otherRoles{};  // agent-role:not
    QString name{};
    QString entity{};

    bool admits(const Access& access) const {
        const bool role = roles.isEmpty() || roles.contains(access.role);
        return role && (otherRoles.isEmpty() || !otherRoles.contains(access.role)) &&
               access.who.contains(name, Qt::CaseInsensitive) &&
               (entity.isEmpty() || access.resource == entity);
    }
};

AccessFilter filterOf(const QUrlQuery& query) {
    return {tokenCodes(queryValue(query, "agent-role"), roleSystem),
            tokenCodes(queryValue(query, "agent-role:not"), roleSystem),
            queryValue(query, "agent-name"), queryValue(query, "entity")};
}

Response search(const PortalState& state, const Request& request, const Citizen& citizen) {
    const auto paging = pagingOf(state, request, citizen);
    if (!paging) return paging.error();
    const auto dates = dateLimits(paging->search);
    if (!dates)
        return operationOutcome(400, "invalid",
                                QStringLiteral("date is not a comparison and a day"));
    const auto filter = filterOf(paging->search);
    const auto& accesses = state.accesses.of(citizen.patientId);
    QHash<QString, const Access*> byId;
    std::vector<Position> found;
    for (const auto& access : accesses) {
        if (!admitsAll(*dates, access.when.date()) || !filter.admits(access)) continue;
        byId.insert(access.id, &access);
        found.push_back({access.when, access.id});
    }
    return searchset(state, request, "AuditEvent", *paging, std::move(found),
                     [&](const QString& id) { return auditEvent(*byId.value(id)); });
}

Response read(const PortalState& state, const QString& id, const Citizen& citizen) {
    const auto& accesses = state.accesses.of(citizen.patientId);
    const auto hit = std::ranges::find(accesses, id, &Access::id);
    return hit == accesses.end() ? notFound() : answer(200, auditEvent(*hit));
}

}  // namespace

void addAuditEventRoutes(Router& router, PortalState& state) {
    const auto path = QStringLiteral("/fhir/AuditEvent");
    router.add("GET", path,
               withSession(state, policy::privacy,
                           [&state](const auto& request, const auto&, const auto& citizen) {
                               return search(state, request, citizen);
                           }));
    router.add("GET", path + QStringLiteral("/:id"),
               withSession(state, policy::privacy,
                           [&state](const auto&, const auto& captures, const auto& citizen) {
                               return read(state, captures[0], citizen);
                           }));
}

QJsonArray auditEventCapabilities() {
    return {Capability{"AuditEvent",
                       {"read", "search-type"},
                       {{"patient", "reference"},
                        {"date", "date"},
                        {"agent-role", "token"},
                        {"agent-name", "string"},
                        {"entity", "reference"}}}
                .json()};
}

}  // namespace mockportal::fhir
