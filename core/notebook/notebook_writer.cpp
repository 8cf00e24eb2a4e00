// SPDX-License-Identifier: EUPL-1.2
#include <QJsonArray>

#include "core/fhir/fhir_values.h"
#include "core/notebook/notebook_codes.h"
#include "core/notebook/notebook_resource.h"

namespace core {
namespace {

using namespace notebook;
using Form = NotebookField::Form;

QJsonObject patient(const QString& id) {
    return {{"reference", QStringLiteral("Patient/") + id}};
}

/// FHIR asks for the offset from UTC, whatever the moment was given in.
QString instant(const QDateTime& moment) {
    return moment.toOffsetFromUtc(moment.offsetFromUtc()).toString(Qt::ISODate);
}

QJsonObject fieldCode(const NotebookField& field) {
    QJsonArray codings;
    if (field.loinc != nullptr) codings << fhir::coding(loinc, QLatin1String(field.loinc));
    codings << fhir::coding(fieldSystem, QLatin1String(field.id));
    return {{"coding", codings}};
}

QJsonObject quantity(const NotebookField& field, double value) {
    return {{"value", value},
            {"unit", QString::fromUtf8(*field.unit != '\0' ? field.unit : field.ucum)},
            {"system", ucumSystem},
            {"code", QLatin1String(field.ucum)}};
}

/// Empty where the entry says nothing about it.
QJsonObject component(const NotebookField& field, const NotebookValues& values) {
    const auto id = QString::fromLatin1(field.id);
    const auto text = values.texts.value(id).trimmed();
    QJsonObject json{{"code", fieldCode(field)}};
    if (field.form == Form::number && values.numbers.contains(id))
        json.insert(QLatin1String("valueQuantity"), quantity(field, values.numbers.value(id)));
    else if (field.form == Form::choice && !text.isEmpty())
        json.insert(QLatin1String("valueCodeableConcept"),
                    fhir::concept_(fhir::coding(choiceSystem, text)));
    else if (field.form == Form::text && !text.isEmpty())
        json.insert(QLatin1String("valueString"), text);
    else
        return {};
    return json;
}

void writeObservation(const NotebookEntry& entry, QJsonObject& json) {
    json.insert(QLatin1String("status"), "final");
    json.insert(QLatin1String("category"),
                QJsonArray{fhir::concept_(fhir::coding(categorySystem, QLatin1String(category)))});
    json.insert(QLatin1String("code"),
                fhir::concept_(fhir::coding(kindSystem, QLatin1String(entry.kind->code))));
    json.insert(QLatin1String("effectiveDateTime"), instant(entry.date));
    json.insert(QLatin1String("performer"), QJsonArray{json.value(QLatin1String("subject"))});
    QJsonArray components;
    for (const auto& field : entry.kind->fields)
        if (const auto one = component(field, entry.values); !one.isEmpty()) components << one;
    if (!components.isEmpty()) json.insert(QLatin1String("component"), components);
    if (!entry.values.note.isEmpty())
        json.insert(QLatin1String("note"), QJsonArray{QJsonObject{{"text", entry.values.note}}});
}

QJsonObject attachment(const NotebookFile& file) {
    QJsonObject json{{"contentType", "application/pdf"}};
    if (file.content.isEmpty())
        json.insert(QLatin1String("url"), file.url);
    else
        json.insert(QLatin1String("data"), QString::fromLatin1(file.content.toBase64()));
    return json;
}

void writeDocument(const NotebookEntry& entry, QJsonObject& json) {
    json.insert(QLatin1String("status"), "current");
    json.insert(QLatin1String("type"),
                fhir::concept_(fhir::coding(kindSystem, QLatin1String(entry.kind->code))));
    json.insert(QLatin1String("category"),
                QJsonArray{fhir::concept_(
                    fhir::coding(documentCategorySystem, QLatin1String(documentCategory)))});
    json.insert(QLatin1String("date"), instant(entry.date));
    json.insert(QLatin1String("author"), QJsonArray{json.value(QLatin1String("subject"))});
    json.insert(QLatin1String("description"), entry.values.texts.value(QStringLiteral("titolo")));
    json.insert(QLatin1String("content"),
                QJsonArray{QJsonObject{{"attachment", attachment(entry.file)}}});
    if (!entry.values.note.isEmpty())
        json.insert(
            QLatin1String("extension"),
            QJsonArray{QJsonObject{{"url", noteExtension}, {"valueString", entry.values.note}}});
}

}  // namespace

QString notebookResourceType(const NotebookKind& kind) {
    return isNotebookDocument(kind) ? QStringLiteral("DocumentReference")
                                    : QStringLiteral("Observation");
}

QJsonObject writeNotebookEntry(const NotebookEntry& entry, const QString& patientId) {
    QJsonObject json{{"resourceType", notebookResourceType(*entry.kind)},
                     {"subject", patient(patientId)}};
    if (!entry.id.isEmpty()) json.insert(QLatin1String("id"), entry.id);
    if (entry.visible)
        json.insert(
            QLatin1String("meta"),
            QJsonObject{{"tag", QJsonArray{fhir::coding(tagSystem, QLatin1String(visibleTag))}}});
    if (isNotebookDocument(*entry.kind))
        writeDocument(entry, json);
    else
        writeObservation(entry, json);
    return json;
}

}  // namespace core
