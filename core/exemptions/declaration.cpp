// SPDX-License-Identifier: EUPL-1.2
#include "core/exemptions/declaration.h"

#include "core/base/euro.h"
#include "core/fhir/fhir_parameters.h"
#include "core/fhir/fhir_values.h"

namespace core {
namespace {

QJsonObject beneficiaryParameter(const Beneficiary& person) {
    const QJsonObject reference{{"reference", QLatin1String("Patient/") + person.patientId}};
    return {{"name", "beneficiario"},
            {"part", QJsonArray{fhir::parameter("persona", "valueReference", reference),
                                fhir::parameter("qualita", "valueCode", person.quality)}}};
}

QDate day(const QJsonValue& json) {
    return QDate::fromString(json.toString(), Qt::ISODate);
}

}  // namespace

QJsonObject declarationParameters(const ExemptionDeclaration& declaration) {
    const auto& household = declaration.household;
    QJsonArray list{
        fhir::parameter("codice", "valueCode", declaration.code),
        fhir::parameter("periodo", "valueCode", declaration.nextYear ? "prossimo" : "corrente"),
        fhir::parameter("componenti", "valueInteger", household.members),
        fhir::parameter("coniuge", "valueBoolean", household.spouse),
        fhir::parameter("figli", "valueInteger", household.children),
        fhir::parameter("minore", "valueBoolean", household.minor),
        fhir::parameter("disabile", "valueBoolean", household.disabled),
        fhir::parameter("reddito", "valueMoney", moneyOf(household.income))};
    for (const auto& person : declaration.beneficiaries) list << beneficiaryParameter(person);
    for (const auto& condition : declaration.conditions)
        list << fhir::parameter("condizione", "valueCode", condition);
    return fhir::parameters(list);
}

Result<PreparedDeclaration> readPreparedDeclaration(const QJsonObject& parameters) {
    PreparedDeclaration read;
    read.text = fhir::parameterValue(parameters, "testo").toString();
    read.nonce = fhir::parameterValue(parameters, "nonce").toString();
    read.expires = fhir::time(fhir::parameterValue(parameters, "expires"));
    read.from = day(fhir::parameterValue(parameters, "dal"));
    read.until = day(fhir::parameterValue(parameters, "al"));
    if (read.text.isEmpty() || read.nonce.isEmpty() || !read.expires.isValid())
        return fail(errors::portalAnswer, "no prepared declaration");
    return read;
}

}  // namespace core
