// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/fhir/declaration_reader.h"

#include "app/mockportal/exemptions/declaration_check.h"
#include "app/mockportal/fhir/noted_access.h"
#include "app/mockportal/fhir/refusals.h"
#include "app/mockportal/fhir/search_values.h"

namespace mockportal::fhir {
namespace {

Household householdFrom(const ReadParameters& told) {
    Household household;
    household.members = told.value("componenti").toInt();
    household.spouse = told.value("coniuge").toBool();
    household.children = told.value("figli").toInt();
    household.minor = told.value("minore").toBool();
    household.disabled = told.value("disabile").toBool();
    household.income = centsFromMoney(told.value("reddito"));
    return household;
}

/// What that person is to the declarer; fails when the declarer may not speak for them.
std::expected<std::optional<Relation>, ActingRefusal> relationOf(const PortalState& state,
                                                                 const Citizen& declarer,
                                                                 const Citizen& person) {
    if (&declarer == &person) return std::nullopt;
    const auto today = state.clock.now().date();
    const auto allowed = state.representations.check(declarer.codiceFiscale, person.codiceFiscale,
                                                     PortalService::exemptions, today);
    if (!allowed) return std::unexpected(allowed.error());
    for (const auto& known : state.representations.of(declarer.codiceFiscale, today))
        if (known.forWhom == person.codiceFiscale) return known.relation;
    return std::unexpected(ActingRefusal::notRepresented);
}

std::expected<Beneficiary, Response> beneficiaryFrom(PortalState& state, const Request& request,
                                                     const Acting& acting,
                                                     const QJsonObject& json) {
    const ReadParameters told(json.value(QLatin1String("part")));
    const auto id = idIn(told.value("persona")[QLatin1String("reference")].toString(), "Patient");
    const auto* person = state.records.byPatientId(id);
    if (person == nullptr) return std::unexpected(otherPatient());
    const auto relation = relationOf(state, *acting.self, *person);
    if (!relation) {
        noteRefused(state, request, *acting.self, id, QStringLiteral("Task"));
        return std::unexpected(refusedActing(relation.error()));
    }
    const auto quality = told.text("qualita");
    if (!qualitiesFor(*relation).contains(quality))
        return std::unexpected(refused("qualita", QStringLiteral("not for them")));
    return Beneficiary{person, quality, {}, {}};
}

}  // namespace

std::expected<Declaration, Response> readDeclaration(PortalState& state, const Request& request,
                                                     const Acting& acting) {
    const auto told = parametersIn(jsonBody(request));
    Declaration declaration;
    declaration.declarer = acting.self;
    declaration.code = told.text("codice");
    declaration.nextYear = told.text("periodo") == QLatin1String("prossimo");
    declaration.household = householdFrom(told);
    for (const auto& ticked : told.named("condizione"))
        declaration.conditions << ReadParameters::valueIn(ticked).toString();
    for (const auto& json : told.named("beneficiario")) {
        const auto person = beneficiaryFrom(state, request, acting, json);
        if (!person) return std::unexpected(person.error());
        declaration.beneficiaries << *person;
    }
    return declaration;
}

}  // namespace mockportal::fhir
