// SPDX-License-Identifier: EUPL-1.2
#include <QJsonArray>
#include <algorithm>

#include "core/fhir/fhir_values.h"
#include "core/notebook/notebook_codes.h"
#include "core/notebook/notebook_resource.h"

namespace core {
namespace {

using namespace notebook;
using Form = NotebookField::Form;

QJsonValue first(const QJsonValue& list) {
    return list[0];
}

/// By the taccuino's own code, else by LOINC: other programs may write the same notebook.
const NotebookField* fieldOf(const NotebookKind& kind, const QJsonValue& code) {
    if (const auto* field = kind.field(fhir::code(code, fieldSystem))) return field;
    const QString known = fhir::code(code, loinc);
    const auto hit = std::ranges::find_if(kind.fields, [&](const NotebookField& field) {
        return field.loinc != nullptr && known == QLatin1String(field.loinc);
    });
    return hit == kind.fields.end() ? nullptr : &*hit;
}

void readComponent(const QJsonValue& component, NotebookEntry& entry) {
    const auto* field = fieldOf(*entry.kind, component[QLatin1String("code")]);
    if (field == nullptr) return;
    const auto id = QString::fromLatin1(field->id);
    const auto quantity = component[QLatin1String("valueQuantity")];
    // A value in another unit is another value: better none than a wrong one.
    const bool sameUnit = quantity[QLatin1String("code")].toString() == QLatin1String(field->ucum);
    if (field->form == Form::number && sameUnit && quantity[QLatin1String("value")].isDouble())
        entry.values.numbers.insert(id, quantity[QLatin1String("value")].toDouble());
    const auto text =
        field->form == Form::choice
            ? fhir::code(component[QLatin1String("valueCodeableConcept")], choiceSystem)
            : component[QLatin1String("valueString")].toString();
    if (field->form != Form::number && !text.isEmpty()) entry.values.texts.insert(id, text);
}

void readObservation(const QJsonObject& resource, NotebookEntry& entry) {
    entry.kind = notebookKind(fhir::code(resource[QLatin1String("code")], kindSystem));
    if (entry.kind == nullptr) return;
    entry.date = fhir::time(resource[QLatin1String("effectiveDateTime")]);
    entry.values.note = first(resource[QLatin1String("note")])[QLatin1String("text")].toString();
    for (const auto& component : resource[QLatin1String("component")].toArray())
        readComponent(component, entry);
}

void readDocument(const QJsonObject& resource, NotebookEntry& entry) {
    const auto category = first(resource[QLatin1String("category")]);
    if (fhir::code(category, documentCategorySystem) != QLatin1String(documentCategory)) return;
    entry.kind = notebookKind(QLatin1String(notebookDocumentCode));
    entry.date = fhir::time(resource[QLatin1String("date")]);
    entry.values.note =
        fhir::extension(resource, noteExtension)[QLatin1String("valueString")].toString();
    entry.values.texts.insert(QStringLiteral("titolo"),
                              resource[QLatin1String("description")].toString());
    const auto attachment = first(resource[QLatin1String("content")])[QLatin1String("attachment")];
    entry.file.url = attachment[QLatin1String("url")].toString();
    entry.file.size = attachment[QLatin1String("size")].toInteger();
    entry.file.sha1 =
        QByteArray::fromBase64(attachment[QLatin1String("hash")].toString().toLatin1());
}

}  // namespace

std::optional<NotebookEntry> readNotebookEntry(const QJsonObject& resource) {
    NotebookEntry entry;
    const auto meta = resource[QLatin1String("meta")];
    entry.id = resource[QLatin1String("id")].toString();
    entry.version = meta[QLatin1String("versionId")].toString();
    entry.visible = fhir::hasCoding(meta[QLatin1String("tag")], tagSystem, visibleTag);
    if (resource[QLatin1String("resourceType")].toString() == QLatin1String("DocumentReference"))
        readDocument(resource, entry);
    else
        readObservation(resource, entry);
    if (entry.id.isEmpty() || entry.kind == nullptr || !entry.date.isValid()) return std::nullopt;
    return entry;
}

}  // namespace core
