// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/documents/library.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <algorithm>
#include <cmath>

#include "app/mockportal/documents/content_reader.h"

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

/// Up to a tenth more or less, so that some values leave their range.
double moved(double value, QRandomGenerator& random) {
    return value * (0.9 + 0.2 * random.generateDouble());
}

double roundedTo(double value, int decimals) {
    const double scale = std::pow(10.0, decimals);
    return std::round(value * scale) / scale;
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
    return library;
}

Document variationOf(const Document& document, const QDateTime& date, quint32 seed) {
    Document result = document;
    result.id += QStringLiteral("-%1").arg(seed);
    if (document.since.isValid()) result.since = document.since.addSecs(document.date.secsTo(date));
    result.date = date;
    result.unread = result.hidden = false;
    result.signature = Signature::whole;
    QRandomGenerator random(seed);
    for (auto& section : result.sections)
        for (auto& m : section.measurements)
            m.value = roundedTo(moved(m.value, random), m.analyte.decimals);
    return result;
}

}  // namespace mockportal
