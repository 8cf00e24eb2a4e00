// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/auth/acting.h"

#include "app/mockportal/fhir/fhir_json.h"

namespace mockportal {
namespace {

constexpr auto refusalSystem = "http://fse.example/cs/rappresentanza";
constexpr int longestDelegation = 2;  // years

const char* codeOf(ActingRefusal refusal) {
    switch (refusal) {
        case ActingRefusal::ended:
            return "delegation_ended";
        case ActingRefusal::outOfScope:
            return "delegation_scope";
        case ActingRefusal::notRepresented:
            break;
    }
    return "not_represented";
}

QString whatIsWrong(const Representation& delegation) {
    if (!delegation.until.isValid()) return QStringLiteral("a delegation needs a last day, until");
    if (delegation.until < delegation.from) return QStringLiteral("until must not be before from");
    if (delegation.until > delegation.from.addYears(longestDelegation))
        return QStringLiteral("a delegation lasts two years at most");
    if (delegation.scope.isEmpty()) return QStringLiteral("a delegation needs a scope");
    if (delegation.scope.contains(PortalService::privacy))
        return QStringLiteral("privacy cannot be delegated");
    return {};
}

QJsonArray namesOf(const QList<PortalService>& services) {
    QJsonArray names;
    for (const auto service : services) names << serviceName(service);
    return names;
}

QJsonValue dayOrNull(const QDate& day) {
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue();
}

QJsonObject representedJson(const Citizen& person, const Representation& representation) {
    return {{"patient", person.patientId},
            {"codice_fiscale", person.codiceFiscale},
            {"name", person.given},
            {"surname", person.family},
            {"sex", person.sex},
            {"birth_date", dayOrNull(person.birthDate)},
            {"relation", relationName(representation.relation)},
            {"from", dayOrNull(representation.from)},
            {"until", dayOrNull(representation.until)},
            {"scope", namesOf(representation.scope)}};
}

}  // namespace

Response refusedActing(ActingRefusal refusal) {
    return fhir::operationOutcome(403, "forbidden",
                                  QStringLiteral("Not allowed to act for this person here."),
                                  fhir::coding(refusalSystem, QLatin1String(codeOf(refusal))));
}

std::expected<Acting, Response> actingFor(PortalState& state, const Request& request,
                                          const Citizen& self, PortalService service) {
    const auto wanted = QString::fromUtf8(request.header("X-Acting-For"));
    if (wanted.isEmpty() || wanted == self.patientId) return Acting{&self, &self};
    const auto* patient = state.records.byPatientId(wanted);
    if (patient == nullptr) return std::unexpected(refusedActing(ActingRefusal::notRepresented));
    const auto allowed = state.representations.check(self.codiceFiscale, patient->codiceFiscale,
                                                     service, state.clock.now().date());
    if (!allowed) return std::unexpected(refusedActing(allowed.error()));
    return Acting{&self, patient};
}

QString represent(PortalState& state, Representation representation) {
    const auto* by = state.records.byCodiceFiscale(representation.by);
    const auto* person = state.records.byCodiceFiscale(representation.forWhom);
    if (by == nullptr || person == nullptr || by == person)
        return QStringLiteral("by and for must be two people the portal knows");
    const bool delegation = representation.relation == Relation::delegator;
    if (!representation.from.isValid())
        representation.from = delegation ? state.clock.now().date() : person->birthDate;
    if (!delegation) representation.scope = allServices();
    if (representation.relation == Relation::minor) {
        if (!person->birthDate.isValid()) return QStringLiteral("a minor needs a date of birth");
        representation.until = lastDayAsMinor(person->birthDate);
    }
    if (const auto problem = delegation ? whatIsWrong(representation) : QString();
        !problem.isEmpty())
        return problem;
    state.representations.add(representation);
    return {};
}

QJsonArray representedBy(PortalState& state, const Citizen& self) {
    QJsonArray list;
    for (const auto& representation :
         state.representations.of(self.codiceFiscale, state.clock.now().date()))
        list << representedJson(*state.records.byCodiceFiscale(representation.forWhom),
                                representation);
    return list;
}

}  // namespace mockportal
