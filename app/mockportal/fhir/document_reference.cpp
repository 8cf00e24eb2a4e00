// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/base/iso_time.h"
#include "app/mockportal/documents/oids.h"
#include "app/mockportal/fhir/fhir_json.h"
#include "app/mockportal/fhir/resources.h"
#include "app/mockportal/record/contact_book.h"

namespace mockportal::fhir {
namespace {

QString urn(const char* oid) {
    return QStringLiteral("urn:oid:") + QLatin1String(oid);
}

/// The author's name and the facility have no resource of their own here: they travel inside.
QJsonObject authorRole(const Document& document) {
    return {{"resourceType", "PractitionerRole"},
            {"id", "author"},
            {"practitioner", QJsonObject{{"display", document.author.displayName()}}},
            {"organization", QJsonObject{{"display", document.facility.name}}}};
}

QJsonArray securityLabels(bool hidden) {
    QJsonArray labels{codeableConcept(
        coding(confidentialitySystem, QStringLiteral("N"), QStringLiteral("normal")))};
    if (hidden)
        labels << codeableConcept(
            coding(accessRuleSystem, QStringLiteral("P99"), QStringLiteral("Oscurato")));
    return labels;
}

QJsonObject content(const Filed& filed, const Kind& kind, const FileFacts& facts,
                    const QString& fhirUrl) {
    const QJsonObject attachment{{"contentType", "application/pdf"},
                                 {"language", "it-IT"},
                                 {"url", fhirUrl + QStringLiteral("/Binary/") + filed.id},
                                 {"size", facts.size},
                                 {"hash", QString::fromLatin1(facts.sha1.toBase64())},
                                 {"title", QString::fromUtf8(kind.title)},
                                 {"creation", isoTime(filed.date)}};
    return {{"attachment", attachment},
            {"format", coding("urn:ietf:rfc:3986", urn(kind.templateRoot))}};
}

QJsonObject context(const Filed& filed, const Document& document) {
    const auto start = document.since.isValid() ? document.since : document.date;
    QJsonObject json{
        {"period", QJsonObject{{"start", isoTime(start)}, {"end", isoTime(document.date)}}},
        {"facilityType", codeableConcept(coding(facilityTypeSystem, document.facility.type,
                                                document.facility.type))},
        {"practiceSetting", QJsonObject{{"text", document.department}}}};
    if (const auto id = encounterId(filed); !id.isEmpty())
        json.insert("encounter",
                    QJsonArray{QJsonObject{{"reference", QStringLiteral("Encounter/") + id}}});
    if (document.order.isEmpty()) return json;
    const QJsonObject nre{{"system", urn(oid::nre)}, {"value", document.order}};
    json.insert("related", QJsonArray{QJsonObject{{"identifier", nre}}});
    return json;
}

}  // namespace

QJsonObject meta(const Filed& filed) {
    QJsonObject json{{"versionId", QString::number(filed.version)},
                     {"lastUpdated", isoTime(filed.updated)}};
    if (filed.unread) json.insert("tag", QJsonArray{coding(tagSystem, QLatin1String(unreadTag))});
    return json;
}

QJsonObject documentReference(const Filed& filed, const FileFacts& facts, const QString& fhirUrl) {
    const auto document = filed.document();
    const auto& kind = *document.kind;
    const auto title = QString::fromUtf8(kind.title);
    return {
        {"resourceType", "DocumentReference"},
        {"id", filed.id},
        {"meta", meta(filed)},
        {"contained", QJsonArray{authorRole(document)}},
        {"masterIdentifier", QJsonObject{{"system", urn(oid::document)},
                                         {"value", document.id + '.' + filed.patientId}}},
        {"status", "current"},
        {"docStatus", "final"},
        {"type", codeableConcept(coding(loinc, kind.loinc, kind.loincDisplay), title)},
        {"category", QJsonArray{codeableConcept(coding(categorySystem, kind.highLevel,
                                                       QString::fromUtf8(kind.highLevelDisplay)))}},
        {"subject", QJsonObject{{"reference", QStringLiteral("Patient/") + filed.patientId}}},
        {"date", isoTime(filed.date)},
        {"author", QJsonArray{QJsonObject{{"reference", "#author"},
                                          {"display", document.author.displayName()}}}},
        {"custodian", QJsonObject{{"display", document.facility.body}}},
        {"description", title},
        {"securityLabel", securityLabels(document.hidden)},
        {"content", QJsonArray{content(filed, kind, facts, fhirUrl)}},
        {"context", context(filed, document)}};
}

QJsonObject binary(const QString& id, const QByteArray& pdf) {
    return {{"resourceType", "Binary"},
            {"id", id},
            {"contentType", "application/pdf"},
            {"data", QString::fromLatin1(pdf.toBase64())}};
}

}  // namespace mockportal::fhir
