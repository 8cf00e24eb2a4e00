// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/fhir/delegation_resource.h"

#include "app/mockportal/fhir/consent_resource.h"
#include "app/mockportal/fhir/fhir_json.h"
#include "app/mockportal/fhir/search_values.h"

namespace mockportal::fhir {
namespace {

constexpr auto roleSystem = "http://terminology.hl7.org/CodeSystem/v3-RoleCode";

QJsonObject actor(const Delegation& delegation, const Citizen* delegate) {
    QJsonObject who{{"identifier",
                     QJsonObject{{"system", codiceFiscaleSystem}, {"value", delegation.delegate}}}};
    if (delegate != nullptr)
        who.insert("display", delegate->given + QLatin1Char(' ') + delegate->family);
    return {{"role", codeableConcept(coding(roleSystem, QStringLiteral("DELEGATEE"),
                                            QStringLiteral("delegatee")))},
            {"reference", who}};
}

QJsonArray actions(const QList<PortalService>& scope) {
    QJsonArray list;
    for (const auto service : scope)
        list << codeableConcept(coding(serviceSystem, serviceName(service)));
    return list;
}

QDate day(const QJsonValue& value) {
    return QDate::fromString(value.toString().left(10), Qt::ISODate);
}

void readScope(const QJsonValue& provision, DelegationWish& wish) {
    for (const QJsonValue action : provision["action"].toArray())
        for (const QJsonValue code : action["coding"].toArray()) {
            if (code["system"].toString() != QLatin1String(serviceSystem)) continue;
            const auto service = serviceByName(code["code"].toString());
            if (!service) wish.scopeIsKnown = false;
            if (service && !wish.scope.contains(*service)) wish.scope << *service;
        }
}

void readDelegate(const QJsonValue& provision, DelegationWish& wish) {
    const auto reference = provision["actor"][0]["reference"];
    wish.delegate = reference["identifier"]["value"].toString().trimmed().toUpper();
    wish.family = reference["display"].toString().simplified().toUpper();
}

}  // namespace

QJsonObject delegationJson(const Delegation& delegation, const Citizen* delegate) {
    const bool active = delegation.revoked.isNull();
    auto json = consentFrame({.id = delegation.id,
                              .version = delegation.version,
                              .code = QString::fromLatin1(delegationCode),
                              .patientId = delegation.patientId,
                              .by = delegation.patientId,
                              .made = delegation.made,
                              .updated = active ? delegation.made : delegation.revoked,
                              .notice = delegation.notice,
                              .active = active});
    json.insert(
        "provision",
        QJsonObject{{"type", "permit"},
                    {"period", QJsonObject{{"start", delegation.from.toString(Qt::ISODate)},
                                           {"end", delegation.until.toString(Qt::ISODate)}}},
                    {"actor", QJsonArray{actor(delegation, delegate)}},
                    {"action", actions(delegation.scope)}});
    return json;
}

std::expected<DelegationWish, QString> delegationFromJson(const QJsonObject& json) {
    const QJsonValue provision = json["provision"];
    DelegationWish wish;
    wish.patientId = idIn(json["patient"]["reference"].toString(), "Patient");
    wish.from = day(provision["period"]["start"]);
    wish.until = day(provision["period"]["end"]);
    wish.active = json["status"].toString() != QLatin1String("inactive");
    wish.notice = noticeIn(json);
    readScope(provision, wish);
    readDelegate(provision, wish);
    if (json["resourceType"].toString() != QLatin1String("Consent"))
        return std::unexpected(QStringLiteral("A Consent is needed."));
    if (wish.active && wish.delegate.isEmpty())
        return std::unexpected(QStringLiteral("provision.actor names nobody."));
    return wish;
}

}  // namespace mockportal::fhir
