// SPDX-License-Identifier: EUPL-1.2
#include "core/delegations/delegation.h"

#include <QJsonArray>

#include "core/consents/consent_history.h"
#include "core/consents/consent_resource.h"
#include "core/fhir/fhir_values.h"

namespace core {
namespace {

constexpr auto serviceSystem = "http://fse.example/cs/servizio";
constexpr auto roleSystem = "http://terminology.hl7.org/CodeSystem/v3-RoleCode";
constexpr auto codiceFiscaleSystem = "http://hl7.it/sid/codiceFiscale";
constexpr auto serviceUrl = "http://fse.example/StructureDefinition/servizio";
constexpr QLatin1String noticePrefix("http://fse.example/informativa/");

struct ServiceName {
    ActingService service;
    const char* code;
};
constexpr ServiceName services[] = {{ActingService::data, "data"},
                                    {ActingService::record, "record"},
                                    {ActingService::booking, "booking"},
                                    {ActingService::doctor, "doctor"},
                                    {ActingService::exemptions, "exemptions"},
                                    {ActingService::privacy, "privacy"}};

ActingScope serviceOf(const QString& code) {
    for (const auto& known : services)
        if (code == QLatin1String(known.code)) return known.service;
    return {};
}

QDate day(const QJsonValue& value) {
    return QDate::fromString(value.toString().left(10), Qt::ISODate);
}

QJsonArray actionsOf(ActingScope scope) {
    QJsonArray list;
    for (const auto& known : services)
        if (scope & known.service)
            list << fhir::concept_(fhir::coding(serviceSystem, QLatin1String(known.code)));
    return list;
}

ActingScope scopeIn(const QJsonValue& actions) {
    ActingScope scope;
    for (const auto& action : actions.toArray())
        scope |= serviceOf(fhir::code(action, serviceSystem));
    return scope;
}

ActingScope scopeOfExtensions(const QJsonValue& extensions) {
    ActingScope scope;
    for (const auto& extension : extensions.toArray())
        if (extension[QLatin1String("url")].toString() == QLatin1String(serviceUrl))
            scope |= serviceOf(
                extension[QLatin1String("valueCoding")][QLatin1String("code")].toString());
    return scope;
}

QString nameIn(const QJsonValue& name) {
    QStringList words;
    for (const auto& given : name[QLatin1String("given")].toArray()) words << given.toString();
    words << name[QLatin1String("family")].toString();
    words.removeAll({});
    return words.join(QLatin1Char(' '));
}

ActingPerson::Right rightOf(const QString& code) {
    if (code == QLatin1String("PRN")) return ActingPerson::Right::parent;
    return code == QLatin1String("GUARD") ? ActingPerson::Right::guardian
                                          : ActingPerson::Right::delegate;
}

QJsonObject actorOf(const DelegationOrder& order) {
    const QJsonObject identifier{{"system", codiceFiscaleSystem}, {"value", order.delegate}};
    return {{"role", fhir::concept_(fhir::coding(roleSystem, QStringLiteral("DELEGATEE")))},
            {"reference", QJsonObject{{"identifier", identifier}, {"display", order.surname}}}};
}

QJsonObject resourceOf(const QString& patientId, const DelegationOrder& order) {
    auto json = consentResource(patientId, delegationConsentCode, true);
    const auto notice = noticePrefix + QLatin1String(shownNotice);
    json.insert(QLatin1String("policy"), QJsonArray{QJsonObject{{"uri", notice}}});
    json.insert(QLatin1String("provision"),
                QJsonObject{{"type", "permit"},
                            {"period", QJsonObject{{"start", order.from.toString(Qt::ISODate)},
                                                   {"end", order.until.toString(Qt::ISODate)}}},
                            {"actor", QJsonArray{actorOf(order)}},
                            {"action", actionsOf(order.scope)}});
    return json;
}

}  // namespace

Delegation::State Delegation::state(const QDate& today) const {
    if (revoked) return State::revoked;
    if (today > until) return State::over;
    return today < from ? State::toCome : State::holds;
}

std::optional<Delegation> readDelegation(const QJsonObject& consent) {
    const auto provision = consent[QLatin1String("provision")];
    const auto who = provision[QLatin1String("actor")][0][QLatin1String("reference")];
    const auto meta = consent[QLatin1String("meta")];
    Delegation delegation;
    delegation.id = consent[QLatin1String("id")].toString();
    delegation.version = meta[QLatin1String("versionId")].toString();
    delegation.delegate = who[QLatin1String("identifier")][QLatin1String("value")].toString();
    delegation.name = who[QLatin1String("display")].toString();
    delegation.from = day(provision[QLatin1String("period")][QLatin1String("start")]);
    delegation.until = day(provision[QLatin1String("period")][QLatin1String("end")]);
    delegation.scope = scopeIn(provision[QLatin1String("action")]);
    delegation.made = fhir::time(consent[QLatin1String("dateTime")]);
    delegation.revoked = consent[QLatin1String("status")].toString() != QLatin1String("active");
    if (delegation.revoked) delegation.revokedAt = fhir::time(meta[QLatin1String("lastUpdated")]);
    const auto policy = consent[QLatin1String("policy")][0][QLatin1String("uri")].toString();
    if (policy.startsWith(noticePrefix)) delegation.notice = policy.mid(noticePrefix.size());
    if (delegation.id.isEmpty() || !delegation.from.isValid() || !delegation.until.isValid())
        return std::nullopt;
    return delegation;
}

std::optional<ActingPerson> readActingPerson(const QJsonObject& relatedPerson) {
    const auto relationship = relatedPerson[QLatin1String("relationship")][0];
    const auto period = relatedPerson[QLatin1String("period")];
    ActingPerson person;
    person.id = relatedPerson[QLatin1String("id")].toString();
    person.name = nameIn(relatedPerson[QLatin1String("name")][0]);
    person.codiceFiscale =
        fhir::identifier(relatedPerson[QLatin1String("identifier")], codiceFiscaleSystem);
    person.right = rightOf(fhir::code(relationship, roleSystem));
    person.from = day(period[QLatin1String("start")]);
    person.until = day(period[QLatin1String("end")]);
    person.scope = scopeOfExtensions(relatedPerson[QLatin1String("extension")]);
    if (person.id.isEmpty()) return std::nullopt;
    return person;
}

QJsonObject delegationResource(const QString& patientId, const DelegationOrder& order) {
    return resourceOf(patientId, order);
}

QJsonObject revocationResource(const QString& patientId, const Delegation& delegation) {
    auto json = resourceOf(patientId, {delegation.delegate, delegation.name, delegation.from,
                                       delegation.until, delegation.scope});
    json.insert(QLatin1String("id"), delegation.id);
    json.insert(QLatin1String("status"), QLatin1String("inactive"));
    return json;
}

}  // namespace core
