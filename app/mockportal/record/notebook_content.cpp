// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/record/notebook_content.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "app/mockportal/documents/page_pdf.h"

namespace mockportal {
namespace {

QJsonObject content() {
    QFile file(QStringLiteral(":/mockportal/content/notebook.json"));
    if (!file.open(QIODevice::ReadOnly)) return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

core::NotebookValues valuesFrom(const QJsonObject& json) {
    core::NotebookValues values;
    values.note = json.value(QLatin1String("note")).toString();
    const auto told = json.value(QLatin1String("values")).toObject();
    for (auto item = told.begin(); item != told.end(); ++item) {
        if (item->isDouble())
            values.numbers.insert(item.key(), item->toDouble());
        else
            values.texts.insert(item.key(), item->toString());
    }
    return values;
}

Note noteFrom(const QJsonObject& json) {
    Note note;
    note.kind = core::notebookKind(json.value(QLatin1String("kind")).toString());
    note.date = QDateTime::fromString(json.value(QLatin1String("date")).toString(), Qt::ISODate);
    note.values = valuesFrom(json);
    note.visible = json.value(QLatin1String("visible")).toBool();
    const auto html = json.value(QLatin1String("page")).toString();
    if (!html.isEmpty())
        note.file = pagePdf(html, note.values.texts.value(QStringLiteral("titolo")));
    return note;
}

}  // namespace

std::vector<Note> notebookContent(const Citizen& citizen) {
    const auto key = citizen.dependent ? citizen.codiceFiscale : QStringLiteral("demo");
    std::vector<Note> notes;
    for (const auto item : content().value(key).toArray()) {
        auto note = noteFrom(item.toObject());
        if (note.kind != nullptr && note.date.isValid()) notes.push_back(std::move(note));
    }
    return notes;
}

}  // namespace mockportal
