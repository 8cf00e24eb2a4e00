// SPDX-License-Identifier: EUPL-1.2
#include "core/record/document_reference.h"

#include <QJsonArray>

#include "core/fhir/fhir_values.h"
#include "core/record/document_kind.h"

namespace core {
namespace {

QString text(const QJsonValue& json, const char* name) {
    return json[QLatin1String(name)].toString();
}

QJsonValue first(const QJsonValue& json, const char* name) {
    const auto list = json[QLatin1String(name)].toArray();
    return list.isEmpty() ? QJsonValue() : list.first();
}

bool hasCoding(const QJsonArray& codings, const char* system, const char* code) {
    for (const auto& coding : codings)
        if (text(coding, "code") == QLatin1String(code) &&
            (system == nullptr || text(coding, "system") == QLatin1String(system)))
            return true;
    return false;
}

/// LOINC if there is one, else the first code of whatever system.
QString typeCode(const QJsonValue& type) {
    const auto codings = type[QLatin1String("coding")].toArray();
    for (const auto& coding : codings)
        if (text(coding, "system") == QLatin1String("http://loinc.org"))
            return text(coding, "code");
    return text(first(type, "coding"), "code");
}

/// The resource inside this one that a reference such as "#author" means.
QJsonValue contained(const QJsonObject& json, const QString& reference) {
    for (const auto& resource : json[QLatin1String("contained")].toArray())
        if (QLatin1Char('#') + text(resource, "id") == reference) return resource;
    return {};
}

void readLabels(const QJsonObject& json, Document& document) {
    for (const auto& label : json[QLatin1String("securityLabel")].toArray()) {
        const auto codings = label[QLatin1String("coding")].toArray();
        document.hidden |= hasCoding(codings, nullptr, "P99");
        for (const auto& coding : codings)
            document.guarded |= text(coding, "system") == QLatin1String(specialProtectionSystem);
    }
}

void readRelations(const QJsonObject& json, Document& document) {
    for (const auto& relation : json[QLatin1String("relatesTo")].toArray())
        if (text(relation, "code") == QLatin1String("replaces"))
            document.replaces = fhir::referenceId(relation[QLatin1String("target")]);
    const auto context = json[QLatin1String("context")];
    document.encounter = fhir::referenceId(first(context, "encounter"));
    for (const auto& related : context[QLatin1String("related")].toArray())
        if (const auto identifier = related[QLatin1String("identifier")];
            text(identifier, "system") == QLatin1String(nreSystem))
            document.nre = text(identifier, "value");
}

QString title(const QJsonObject& json, const Document& document) {
    const auto attachment = first(json, "content")[QLatin1String("attachment")];
    for (const auto& words : {text(json, "description"), text(json[QLatin1String("type")], "text"),
                              text(attachment, "title")})
        if (!words.trimmed().isEmpty()) return words.trimmed();
    return kindName(document.kind);
}

void readPlaces(const QJsonObject& json, Document& document) {
    const auto author = first(json, "author");
    const auto role = contained(json, text(author, "reference"));
    document.author = text(role[QLatin1String("practitioner")], "display");
    if (document.author.isEmpty()) document.author = text(author, "display");
    document.facility = text(role[QLatin1String("organization")], "display");
    document.organization = text(json[QLatin1String("custodian")], "display");
    document.department =
        text(json[QLatin1String("context")][QLatin1String("practiceSetting")], "text");
}

void readAttachment(const QJsonValue& attachment, Document& document) {
    document.contentUrl = text(attachment, "url");
    document.sha1 = QByteArray::fromBase64(text(attachment, "hash").toLatin1());
    const auto size = attachment[QLatin1String("size")].toInteger(-1);
    if (size >= 0) document.size = size;
    if (!document.date.isValid()) document.date = fhir::time(attachment[QLatin1String("creation")]);
}

}  // namespace

std::optional<Document> readDocumentReference(const QJsonObject& json) {
    const auto status = text(json, "status");
    Document document{.id = text(json, "id")};
    document.superseded = status == QLatin1String("superseded");
    const bool listed =
        document.superseded || status.isEmpty() || status == QLatin1String("current");
    if (document.id.isEmpty() || !listed) return {};
    document.typeCode = typeCode(json[QLatin1String("type")]);
    document.kind = documentKind(document.typeCode);
    document.title = title(json, document);
    document.date = fhir::time(json[QLatin1String("date")]);
    document.unread = hasCoding(json[QLatin1String("meta")][QLatin1String("tag")].toArray(),
                                unreadTagSystem, unreadTagCode);
    readLabels(json, document);
    readRelations(json, document);
    readPlaces(json, document);
    readAttachment(first(json, "content")[QLatin1String("attachment")], document);
    return document;
}

}  // namespace core
