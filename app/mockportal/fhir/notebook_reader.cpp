// SPDX-License-Identifier: EUPL-1.2
// What a citizen's program sends for the taccuino, read and judged.
#include <algorithm>

#include "app/mockportal/fhir/fhir_json.h"
#include "app/mockportal/fhir/notebook_resources.h"

namespace mockportal::fhir {
namespace {

using Form = core::NotebookField::Form;
using Read = std::expected<Note, QString>;

constexpr int clockTolerance = 60;  // seconds that a client's clock may be ahead

QString codeOf(const QJsonValue& concept_, const char* system) {
    for (const auto coding : concept_[QLatin1String("coding")].toArray())
        if (coding.toObject().value("system").toString() == QLatin1String(system))
            return coding.toObject().value("code").toString();
    return {};
}

QJsonValue first(const QJsonValue& list) {
    return list.toArray().isEmpty() ? QJsonValue() : list.toArray().first();
}

bool isVisible(const QJsonObject& resource) {
    for (const auto tag : resource.value("meta").toObject().value("tag").toArray())
        if (tag.toObject().value("system").toString() == QLatin1String(tagSystem) &&
            tag.toObject().value("code").toString() == QLatin1String(visibleTag))
            return true;
    return false;
}

/// By our own code, else by LOINC.
const core::NotebookField* fieldOf(const core::NotebookKind& kind, const QJsonValue& code) {
    if (const auto* field = kind.field(codeOf(code, notebookFieldSystem))) return field;
    const auto known = codeOf(code, loinc);
    const auto hit = std::ranges::find_if(kind.fields, [&](const core::NotebookField& field) {
        return field.loinc != nullptr && known == QLatin1String(field.loinc);
    });
    return hit == kind.fields.end() ? nullptr : &*hit;
}

/// Empty when it was taken.
QString takeComponent(const QJsonObject& component, Note& note) {
    const auto* field = fieldOf(*note.kind, component.value("code"));
    if (field == nullptr) return QStringLiteral("a component is not one of this kind");
    const auto id = QString::fromLatin1(field->id);
    if (field->form == Form::number) {
        const auto quantity = component.value("valueQuantity").toObject();
        if (!quantity.value("value").isDouble() ||
            quantity.value("code").toString() != QLatin1String(field->ucum))
            return id + QStringLiteral(": not a quantity in ") + QLatin1String(field->ucum);
        note.values.numbers.insert(id, quantity.value("value").toDouble());
        return {};
    }
    const auto text = field->form == Form::choice
                          ? codeOf(component.value("valueCodeableConcept"), notebookChoiceSystem)
                          : component.value("valueString").toString();
    note.values.texts.insert(id, text.trimmed());
    return {};
}

Read readObservation(const QJsonObject& resource) {
    Note note;
    note.kind = core::notebookKind(codeOf(resource.value("code"), notebookKindSystem));
    if (note.kind == nullptr || core::isNotebookDocument(*note.kind))
        return std::unexpected(QStringLiteral("code is not a kind of the taccuino"));
    if (codeOf(first(resource.value("category")), notebookSystem) != QLatin1String("taccuino"))
        return std::unexpected(QStringLiteral("category is not taccuino"));
    for (const auto component : resource.value("component").toArray())
        if (const auto problem = takeComponent(component.toObject(), note); !problem.isEmpty())
            return std::unexpected(problem);
    note.date = QDateTime::fromString(resource.value("effectiveDateTime").toString(), Qt::ISODate);
    note.values.note = first(resource.value("note"))[QLatin1String("text")].toString();
    return note;
}

QString noteExtension(const QJsonObject& resource) {
    for (const auto extension : resource.value("extension").toArray())
        if (extension.toObject().value("url").toString().endsWith(QLatin1String("/nota")))
            return extension.toObject().value("valueString").toString();
    return {};
}

Read readDocument(const QJsonObject& resource) {
    Note note;
    note.kind = core::notebookKind(QLatin1String(core::notebookDocumentCode));
    if (codeOf(first(resource.value("category")), categorySystem) !=
        QLatin1String(notebookCategory))
        return std::unexpected(QStringLiteral("category is not TAC"));
    const auto attachment = first(resource.value("content"))[QLatin1String("attachment")];
    note.file = QByteArray::fromBase64(attachment[QLatin1String("data")].toString().toLatin1());
    if (!note.file.isEmpty() && !note.file.left(1024).contains("%PDF-"))
        return std::unexpected(QStringLiteral("content is not a PDF"));
    if (note.file.size() > core::notebookFileLimit)
        return std::unexpected(QStringLiteral("content is larger than 5 MB"));
    note.values.texts.insert(QStringLiteral("titolo"),
                             resource.value("description").toString().trimmed());
    note.date = QDateTime::fromString(resource.value("date").toString(), Qt::ISODate);
    note.values.note = noteExtension(resource);
    return note;
}

QString impossible(const Note& note, const QDateTime& now) {
    if (!note.date.isValid()) return QStringLiteral("the date is missing or not an instant");
    if (note.date > now.addSecs(clockTolerance)) return QStringLiteral("the date is in the future");
    for (const auto& finding : core::judge(*note.kind, note.values))
        if (finding.blocks())
            return (finding.field != nullptr ? QLatin1String(finding.field->id)
                                             : QLatin1String("note")) +
                   QStringLiteral(": missing or beyond its limits");
    return {};
}

}  // namespace

Read noteFromResource(const QJsonObject& resource, const QString& patientId, const QDateTime& now) {
    const auto subject = resource.value("subject").toObject().value("reference").toString();
    if (!subject.isEmpty() && subject != QStringLiteral("Patient/") + patientId)
        return std::unexpected(QStringLiteral("subject is another patient"));
    const bool document =
        resource.value("resourceType").toString() == QLatin1String("DocumentReference");
    auto note = document ? readDocument(resource) : readObservation(resource);
    if (!note) return note;
    note->visible = isVisible(resource);
    if (const auto problem = impossible(*note, now); !problem.isEmpty())
        return std::unexpected(problem);
    return note;
}

}  // namespace mockportal::fhir
