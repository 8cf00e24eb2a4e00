// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/documents/library.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <algorithm>

#include "app/mockportal/documents/content_reader.h"
#include "app/mockportal/documents/generator/templates.h"

namespace mockportal {
namespace {

std::expected<QJsonObject, QString> readObject(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(path + QStringLiteral(": cannot be read"));
    QJsonParseError problem;
    const auto json = QJsonDocument::fromJson(file.readAll(), &problem);
    if (!json.isObject())
        return std::unexpected(path + QStringLiteral(": ") + problem.errorString());
    return json.object();
}

std::expected<DocumentPtr, QString> readDocument(const QString& path, const Registry& registry) {
    const auto json = readObject(path);
    if (!json) return std::unexpected(json.error());
    const auto document = documentFromJson(*json, registry);
    if (!document) return std::unexpected(path + QStringLiteral(": ") + document.error());
    return std::make_shared<const Document>(*document);
}

bool newerFirst(const DocumentPtr& a, const DocumentPtr& b) {
    return a->date > b->date;
}

}  // namespace

std::expected<Library, QString> readLibrary(const QString& folder) {
    const auto json = readObject(folder + QStringLiteral("/registry.json"));
    if (!json) return std::unexpected(json.error());
    const auto registry = registryFromJson(*json);
    Library library{citizenFromJson(json->value(QLatin1String("citizen")).toObject()), {}};
    const QDir documents(folder + QStringLiteral("/documents"));
    for (const auto& name :
         documents.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        const auto document = readDocument(documents.filePath(name), registry);
        if (!document) return std::unexpected(document.error());
        library.documents.push_back(*document);
    }
    std::ranges::stable_sort(library.documents, newerFirst);
    library.templates = templatesFrom(library.documents, registry);
    return library;
}

}  // namespace mockportal
