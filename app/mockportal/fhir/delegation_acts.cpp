// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/fhir/delegation_acts.h"

#include <algorithm>

#include "app/mockportal/fhir/refusals.h"

namespace mockportal::fhir {
namespace {

struct Refusal {
    const char* code;
    const char* text;
};

constexpr Refusal granted{nullptr, nullptr};

Refusal periodOf(const DelegationWish& wish, const QDate& today) {
    if (!wish.from.isValid() || !wish.until.isValid() || wish.until < wish.from)
        return {"period", "provision.period needs a start and an end behind it."};
    if (wish.from < today) return {"period_past", "A delegation does not begin in the past."};
    if (wish.until > wish.from.addYears(DelegationBook::longest))
        return {"period_long", "A delegation lasts two years at most."};
    return granted;
}

Refusal scopeOf(const DelegationWish& wish) {
    const bool right =
        wish.scopeIsKnown && !wish.scope.isEmpty() && !wish.scope.contains(PortalService::privacy);
    return right ? granted : Refusal{"scope", "provision.action names no service to delegate."};
}

/// Who is delegated has to be named rightly: nobody learns here whom the portal knows.
Refusal personOf(const PortalState& state, const DelegationWish& wish, const Citizen* person,
                 const Citizen& self) {
    if (wish.delegate == self.codiceFiscale)
        return {"delegate_self", "One cannot delegate oneself."};
    if (person == nullptr || person->family.toUpper() != wish.family)
        return {"delegate_unknown", "Nobody of that codice fiscale and surname is known."};
    if (person->birthDate.isValid() &&
        lastDayAsMinor(person->birthDate) >= state.clock.now().date())
        return {"delegate_minor", "A delegate must be of age."};
    return granted;
}

Refusal limitsOf(PortalState& state, const DelegationWish& wish, const Citizen& self) {
    const auto today = state.clock.now().date();
    for (const auto& known : state.representations.forPerson(self.codiceFiscale, today))
        if (known.by == wish.delegate) return {"delegate_already", "This person may act already."};
    if (state.delegations.aliveOf(self.patientId, today) >= DelegationBook::mostDelegates)
        return {"delegates_full", "Three delegates at most."};
    if (state.representations.delegationsHeld(wish.delegate, today) >= DelegationBook::mostRecords)
        return {"records_full", "A delegate holds five records at most."};
    return granted;
}

Refusal whatIsWrong(PortalState& state, const DelegationWish& wish, const Acting& acting) {
    if (acting.self != acting.patient) return {"self_only", "One delegates for oneself only."};
    const auto today = state.clock.now().date();
    const auto* person = state.records.byCodiceFiscale(wish.delegate);
    if (!wish.notice.isEmpty() && !isNotice(state, wish.notice))
        return {"notice", "policy names no version of the notice."};
    for (const auto& refusal :
         {scopeOf(wish), periodOf(wish, today), personOf(state, wish, person, *acting.self),
          limitsOf(state, wish, *acting.self)})
        if (refusal.code != nullptr) return refusal;
    return granted;
}

QJsonObject jsonOf(PortalState& state, const Delegation& delegation) {
    return delegationJson(delegation, state.records.byCodiceFiscale(delegation.delegate));
}

Response answerWith(PortalState& state, int status, const Delegation& delegation) {
    auto response = answer(status, jsonOf(state, delegation));
    response.setHeader("ETag", weakTag(QString::number(delegation.version)));
    return response;
}

}  // namespace

QString noticeAt(const PortalState& state, const QDate& day) {
    QString version = QStringLiteral("1");
    for (const auto& notice : state.privacy.notices)
        if (notice.from <= day) version = notice.version;
    return version;
}

bool isNotice(const PortalState& state, const QString& version) {
    const auto& notices = state.privacy.notices;
    return std::ranges::find(notices, version, &Notice::version) != notices.end();
}

Delegation enterDelegation(PortalState& state, Delegation delegation) {
    const auto known = state.delegations.add(std::move(delegation));
    const auto* person = state.records.byPatientId(known.patientId);
    if (person != nullptr && known.isAlive(state.clock.now().date()))
        state.representations.add({known.delegate, person->codiceFiscale, Relation::delegator,
                                   known.from, known.until, known.scope});
    return known;
}

Response delegate(PortalState& state, const Request& request, const Acting& acting) {
    const auto wish = delegationFromJson(jsonBody(request));
    if (!wish) return operationOutcome(400, "invalid", wish.error());
    if (!wish->patientId.isEmpty() && wish->patientId != acting.patient->patientId)
        return otherPatient();
    if (!isAsSeen(request, state.delegations.of(acting.patient->patientId).size()))
        return changedMeanwhile("consent_changed");
    const auto refusal = whatIsWrong(state, *wish, acting);
    if (refusal.code != nullptr) return refused(refusal.code, QString::fromLatin1(refusal.text));
    const auto now = state.clock.now();
    Delegation delegation;
    delegation.patientId = acting.patient->patientId;
    delegation.delegate = wish->delegate;
    delegation.from = wish->from;
    delegation.until = wish->until;
    delegation.scope = wish->scope;
    delegation.made = now;
    delegation.notice = wish->notice.isEmpty() ? noticeAt(state, now.date()) : wish->notice;
    const auto made = enterDelegation(state, delegation);
    auto response = answerWith(state, 201, made);
    response.setHeader("Location", (state.fhirUrl() + QStringLiteral("/Consent/") + made.id +
                                    QStringLiteral("/_history/1"))
                                       .toUtf8());
    return response;
}

Response changeDelegation(PortalState& state, const Request& request, const QString& id,
                          const Acting& acting) {
    const auto* known = state.delegations.find(id);
    if (known == nullptr || known->patientId != acting.patient->patientId) return notFound();
    const auto wish = delegationFromJson(jsonBody(request));
    if (!wish) return operationOutcome(400, "invalid", wish.error());
    if (request.header("If-Match") != weakTag(QString::number(known->version)))
        return changedMeanwhile("delegation_changed");
    if (wish->active || !known->revoked.isNull())
        return refused("only_revoke", QStringLiteral("A delegation can be revoked only."));
    const auto now = state.clock.now();
    state.delegations.revoke(id, now);
    state.representations.end(known->delegate, acting.patient->codiceFiscale, now.date());
    return answerWith(state, 200, *state.delegations.find(id));
}

}  // namespace mockportal::fhir
