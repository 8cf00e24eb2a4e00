// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/fhir/notebook_resources.h"

#include <QCryptographicHash>

#include "app/mockportal/base/iso_time.h"
#include "app/mockportal/fhir/fhir_json.h"

namespace mockportal::fhir {
namespace {

using Form = core::NotebookField::Form;

constexpr auto ucum = "http://unitsofmeasure.org";
constexpr auto noteExtension = "http://fse.example/StructureDefinition/nota";

QJsonObject reference(const QString& patientId) {
    return {{"reference", QStringLiteral("Patient/") + patientId}};
}

QJsonObject metaOf(const Note& note) {
    QJsonObject json{{"versionId", QString::number(note.version)},
                     {"lastUpdated", isoTime(note.updated)}};
    if (note.visible) json.insert("tag", QJsonArray{coding(tagSystem, QLatin1String(visibleTag))});
    return json;
}

QJsonObject fieldCode(const core::NotebookField& field) {
    QJsonArray codings;
    if (field.loinc != nullptr) codings << coding(loinc, QLatin1String(field.loinc));
    codings << coding(notebookFieldSystem, QLatin1String(field.id));
    return {{"coding", codings}};
}

QJsonObject quantity(const core::NotebookField& field, double value) {
    return {{"value", value},
            {"unit", QString::fromUtf8(*field.unit != '\0' ? field.unit : field.ucum)},
            {"system", ucum},
            {"code", QLatin1String(field.ucum)}};
}

/// Empty where the entry says nothing about it.
QJsonObject component(const core::NotebookField& field, const core::NotebookValues& values) {
    const auto id = QString::fromLatin1(field.id);
    QJsonObject json{{"code", fieldCode(field)}};
    if (field.form == Form::number) {
        if (!values.numbers.contains(id)) return {};
        json.insert("valueQuantity", quantity(field, values.numbers.value(id)));
        return json;
    }
    const auto text = values.texts.value(id);
    if (text.isEmpty()) return {};
    if (field.form == Form::choice)
        json.insert("valueCodeableConcept", codeableConcept(coding(notebookChoiceSystem, text)));
    else
        json.insert("valueString", text);
    return json;
}

QJsonObject observation(const Note& note, const QString& patientId) {
    QJsonObject json{
        {"resourceType", "Observation"},
        {"id", note.id},
        {"meta", metaOf(note)},
        {"status", "final"},
        {"category",
         QJsonArray{codeableConcept(coding(notebookSystem, QStringLiteral("taccuino")))}},
        {"code", codeableConcept(coding(notebookKindSystem, QLatin1String(note.kind->code)))},
        {"subject", reference(patientId)},
        {"effectiveDateTime", isoTime(note.date)},
        {"performer", QJsonArray{reference(patientId)}}};
    QJsonArray components;
    for (const auto& field : note.kind->fields)
        if (const auto one = component(field, note.values); !one.isEmpty()) components << one;
    if (!components.isEmpty()) json.insert("component", components);
    if (!note.values.note.isEmpty())
        json.insert("note", QJsonArray{QJsonObject{{"text", note.values.note}}});
    return json;
}

QJsonObject attachment(const Note& note, const QString& fhirUrl) {
    const auto hash = QCryptographicHash::hash(note.file, QCryptographicHash::Sha1);
    return {{"contentType", "application/pdf"},
            {"url", fhirUrl + QStringLiteral("/Binary/") + note.id},
            {"size", note.file.size()},
            {"hash", QString::fromLatin1(hash.toBase64())},
            {"creation", isoTime(note.date)}};
}

QJsonObject documentReference(const Note& note, const QString& patientId, const QString& fhirUrl) {
    QJsonObject json{
        {"resourceType", "DocumentReference"},
        {"id", note.id},
        {"meta", metaOf(note)},
        {"status", "current"},
        {"type", codeableConcept(coding(notebookKindSystem, QLatin1String(note.kind->code)))},
        {"category",
         QJsonArray{codeableConcept(
             coding(categorySystem, QLatin1String(notebookCategory), QStringLiteral("Taccuino")))}},
        {"subject", reference(patientId)},
        {"date", isoTime(note.date)},
        {"author", QJsonArray{reference(patientId)}},
        {"description", note.values.texts.value(QStringLiteral("titolo"))},
        {"content", QJsonArray{QJsonObject{{"attachment", attachment(note, fhirUrl)}}}}};
    if (!note.values.note.isEmpty())
        json.insert("extension", QJsonArray{QJsonObject{{"url", noteExtension},
                                                        {"valueString", note.values.note}}});
    return json;
}

}  // namespace

QJsonObject noteResource(const Note& note, const QString& patientId, const QString& fhirUrl) {
    return core::isNotebookDocument(*note.kind) ? documentReference(note, patientId, fhirUrl)
                                                : observation(note, patientId);
}

}  // namespace mockportal::fhir
