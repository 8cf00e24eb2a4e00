// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/fhir/encounter.h"

#include "app/mockportal/base/iso_time.h"
#include "app/mockportal/documents/oids.h"
#include "app/mockportal/fhir/fhir_json.h"

namespace mockportal::fhir {
namespace {

QString className(Contact::Kind kind) {
    switch (kind) {
        case Contact::Kind::emergency:
            return QStringLiteral("emergency");
        case Contact::Kind::stay:
            return QStringLiteral("inpatient encounter");
        case Contact::Kind::visit:
            break;
    }
    return QStringLiteral("ambulatory");
}

QJsonObject words(const QString& text) {
    return {{"text", text}};
}

QJsonObject display(const QString& text) {
    return {{"display", text}};
}

QJsonObject nre(const QString& order) {
    const QJsonObject identifier{{"system", QStringLiteral("urn:oid:") + QLatin1String(oid::nre)},
                                 {"value", order}};
    return {{"identifier", identifier}};
}

}  // namespace

QString encounterClass(Contact::Kind kind) {
    switch (kind) {
        case Contact::Kind::emergency:
            return QStringLiteral("EMER");
        case Contact::Kind::stay:
            return QStringLiteral("IMP");
        case Contact::Kind::visit:
            break;
    }
    return QStringLiteral("AMB");
}

QJsonObject encounter(const Contact& contact, const QString& patientId) {
    QJsonObject json{
        {"resourceType", "Encounter"},
        {"id", contact.id},
        {"meta", QJsonObject{{"versionId", "1"}, {"lastUpdated", isoTime(contact.to)}}},
        {"status", "finished"},
        {"class",
         coding(encounterClassSystem, encounterClass(contact.kind), className(contact.kind))},
        {"subject", QJsonObject{{"reference", QStringLiteral("Patient/") + patientId}}},
        {"period", QJsonObject{{"start", isoTime(contact.from)}, {"end", isoTime(contact.to)}}},
        {"serviceProvider", display(contact.facility.body)},
        {"location", QJsonArray{QJsonObject{{"location", display(contact.facility.name)}}}}};
    if (!contact.what.isEmpty()) json.insert("type", QJsonArray{words(contact.what)});
    if (!contact.department.isEmpty()) json.insert("serviceType", words(contact.department));
    if (!contact.reason.isEmpty()) json.insert("reasonCode", QJsonArray{words(contact.reason)});
    if (!contact.order.isEmpty()) json.insert("basedOn", QJsonArray{nre(contact.order)});
    return json;
}

}  // namespace mockportal::fhir
