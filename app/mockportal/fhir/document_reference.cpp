// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/base/iso_time.h"
#include "app/mockportal/documents/oids.h"
#include "app/mockportal/fhir/fhir_json.h"
#include "app/mockportal/fhir/resources.h"

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

QJsonObject confidentiality(const QString& special) {
    if (special.isEmpty())
        return codeableConcept(
            coding(confidentialitySystem, QStringLiteral("N"), QStringLiteral("normal")));
    return {{"coding", QJsonArray{coding(confidentialitySystem, QStringLiteral("V"),
                                         QStringLiteral("very restricted")),
                                  coding(protectionSystem, special, special)}},
            {"text", special}};
}

QJsonArray securityLabels(const Filed& filed) {
    QJsonArray labels{confidentiality(filed.base->special)};
    if (filed.visibility == Visibility::hidden)
        labels << codeableConcept(
            coding(accessRuleSystem, QStringLiteral("P99"), QStringLiteral("Oscurato")));
    if (filed.visibility == Visibility::shownAgain)
        labels << codeableConcept(
            coding(accessRuleSystem, QStringLiteral("P00"), QStringLiteral("Deoscurato")));
    return labels;
}

QJsonObject content(const Filed& filed, const Document& document, const FileFacts& facts,
                    const QString& fhirUrl) {
    const auto& kind = *document.kind;
    QJsonObject attachment{{"contentType", QString::fromLatin1(mediaTypeOf(document))},
                           {"language", "it-IT"},
                           {"url", fhirUrl + QStringLiteral("/Binary/") + filed.id},
                           {"title", QString::fromUtf8(kind.title)},
                           {"creation", isoTime(filed.date)}};
    if (facts.size > 0) {
        attachment.insert("size", facts.size);
        attachment.insert("hash", QString::fromLatin1(facts.sha1.toBase64()));
    }
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
    if (!filed.encounter.isEmpty())
        json.insert("encounter", QJsonArray{reference("Encounter", filed.encounter)});
    if (document.order.isEmpty()) return json;
    const QJsonObject nre{{"system", urn(oid::nre)}, {"value", document.order}};
    json.insert("related", QJsonArray{QJsonObject{{"identifier", nre}}});
    return json;
}

}  // namespace

QJsonObject meta(const Filed& filed) {
    QJsonObject json{{"versionId", QString::number(filed.version)},
                     {"lastUpdated", isoInstant(filed.updated)}};
    if (filed.unread) json.insert("tag", QJsonArray{coding(tagSystem, QLatin1String(unreadTag))});
    return json;
}

QJsonObject documentReference(const Filed& filed, const FileFacts& facts, const QString& fhirUrl) {
    const auto document = filed.head();
    const auto& kind = *document.kind;
    const auto title = QString::fromUtf8(kind.title);
    QJsonObject json{
        {"resourceType", "DocumentReference"},
        {"id", filed.id},
        {"meta", meta(filed)},
        {"contained", QJsonArray{authorRole(document)}},
        {"masterIdentifier", QJsonObject{{"system", urn(oid::document)},
                                         {"value", document.id + '.' + filed.patientId}}},
        {"status", filed.isSuperseded() ? "superseded" : "current"},
        {"docStatus", "final"},
        {"type", codeableConcept(coding(loinc, kind.loinc, kind.loincDisplay), title)},
        {"category", QJsonArray{codeableConcept(coding(categorySystem, kind.highLevel,
                                                       QString::fromUtf8(kind.highLevelDisplay)))}},
        {"subject", reference("Patient", filed.patientId)},
        {"date", isoTime(filed.date)},
        {"author", QJsonArray{QJsonObject{{"reference", "#author"},
                                          {"display", document.author.displayName()}}}},
        {"custodian", QJsonObject{{"display", document.facility.body}}},
        {"description", title},
        {"securityLabel", securityLabels(filed)},
        {"content", QJsonArray{content(filed, document, facts, fhirUrl)}},
        {"context", context(filed, document)}};
    if (!filed.replaces.isEmpty())
        json.insert("relatesTo", QJsonArray{QJsonObject{
                                     {"code", "replaces"},
                                     {"target", reference("DocumentReference", filed.replaces)}}});
    return json;
}

QJsonObject binary(const QString& id, const QByteArray& file, const QByteArray& mediaType) {
    return {{"resourceType", "Binary"},
            {"id", id},
            {"contentType", QString::fromLatin1(mediaType)},
            {"data", QString::fromLatin1(file.toBase64())}};
}

}  // namespace mockportal::fhir
