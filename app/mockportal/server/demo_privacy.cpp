// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/server/demo_privacy.h"

#include <algorithm>

#include "app/mockportal/auth/acting.h"
#include "app/mockportal/fhir/consent_resource.h"
#include "app/mockportal/fhir/delegation_acts.h"

namespace mockportal {
namespace {

/// Of the demo's document of that name in this record; null if it has none.
std::shared_ptr<Filed> documentOf(const PortalState& state, const QString& patientId,
                                  const QString& contentId) {
    const auto& record = state.records.record(patientId);
    const auto hit = std::ranges::find_if(record, [&](const std::shared_ptr<Filed>& filed) {
        return filed->variation == 0 && filed->base->id == contentId;
    });
    return hit == record.end() ? nullptr : *hit;
}

/// Of a citizen's documents, one at least comes from there.
bool wasTreatedAt(const PortalState& state, const QString& patientId, const QString& body) {
    return std::ranges::any_of(
        state.records.record(patientId),
        [&](const std::shared_ptr<Filed>& filed) { return filed->base->facility.name == body; });
}

AccessPurpose purposeOf(const QString& code) {
    if (code == QLatin1String("ETREAT")) return AccessPurpose::emergency;
    return code == QLatin1String("TREAT") ? AccessPurpose::treatment : AccessPurpose::operations;
}

Access accessOf(const PortalState& state, const QString& patientId, const DemoAccess& demo) {
    const auto filed = documentOf(state, patientId, demo.document);
    Access access;
    access.patientId = patientId;
    access.when = QDateTime(state.clock.now().date().addDays(-demo.daysAgo), demo.time);
    access.kind = filed == nullptr ? AccessKind::search : AccessKind::read;
    access.who = demo.who;
    access.role = demo.role;
    access.body = demo.body;
    access.purpose = purposeOf(demo.purpose);
    access.resource = QStringLiteral("DocumentReference");
    if (filed != nullptr) {
        access.resource += QLatin1Char('/') + filed->id;
        access.title = QString::fromUtf8(filed->base->kind->title);
    }
    access.visited = wasTreatedAt(state, patientId, demo.body);
    return access;
}

void addPerson(PortalState& state, const DemoPerson& person) {
    state.records.addDependent(person.citizen, {}, state.clock.now());
    for (const auto& child : person.parentOf)
        represent(state, {person.citizen.codiceFiscale, child, Relation::minor});
}

Delegation delegationOf(const PortalState& state, const DemoDelegation& demo) {
    const int first = state.clock.now().date().year() + demo.fromYear;
    Delegation delegation;
    delegation.patientId = stableId(state.records.specimen().codiceFiscale);
    delegation.delegate = demo.to;
    delegation.from = QDate(first, 1, 1);
    delegation.until = QDate(first + demo.years - 1, 12, 31);
    for (const auto& name : demo.scope)
        if (const auto service = serviceByName(name)) delegation.scope << *service;
    delegation.made = QDateTime(delegation.from, QTime(9, 30));
    delegation.notice = fhir::noticeAt(state, delegation.from);
    return delegation;
}

}  // namespace

void giveAll(PortalState& state, const QString& patientId) {
    const auto now = state.clock.now();
    for (const auto kind :
         {ConsentKind::treatment, ConsentKind::consultation, ConsentKind::emergency})
        state.consents.add(
            {{}, patientId, patientId, kind, true, {}, now, fhir::noticeAt(state, now.date())});
}

void addDemoChoices(PortalState& state, const QString& patientId) {
    for (const auto& demo : state.privacy.consents)
        if (const auto kind = fhir::consentKind(demo.category))
            state.consents.add({{}, patientId, patientId, *kind, true, {}, demo.when, demo.notice});
}

void addDemoAccesses(PortalState& state, const QString& patientId) {
    auto demos = state.privacy.accesses;
    std::ranges::sort(demos, std::ranges::greater(), &DemoAccess::daysAgo);
    for (const auto& demo : demos) state.accesses.add(accessOf(state, patientId, demo));
}

void addDemoDelegations(PortalState& state) {
    for (const auto& person : state.privacy.people) addPerson(state, person);
    for (const auto& demo : state.privacy.delegations)
        fhir::enterDelegation(state, delegationOf(state, demo));
}

}  // namespace mockportal
