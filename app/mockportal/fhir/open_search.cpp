// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/fhir/open_search.h"

#include <QJsonArray>
#include <QJsonDocument>

#include "app/mockportal/base/iso_time.h"

namespace mockportal::fhir {
namespace {

Response edited(Response response, const std::function<void(QJsonObject&)>& edit) {
    auto json = QJsonDocument::fromJson(response.body).object();
    if (json.value("resourceType").toString() != QLatin1String("Bundle")) return response;
    edit(json);
    response.body = QJsonDocument(json).toJson(QJsonDocument::Compact);
    return response;
}

QString nameOf(const QJsonObject& resource) {
    return resource.value("resourceType").toString() + QLatin1Char('/') +
           resource.value("id").toString();
}

}  // namespace

std::expected<Paging, Response> openPagingOf(const PortalState& state, const Request& request) {
    auto open = request;
    open.query.removeAllQueryItems(QStringLiteral("patient"));
    open.query.removeAllQueryItems(QStringLiteral("_sort"));
    return pagingOf(state, open, {});
}

Response searchByName(const PortalState& state, const Request& request, const char* type,
                      const Paging& paging, const QHash<QString, QJsonObject>& found) {
    std::vector<Position> positions;
    for (const auto& name : found.keys())
        positions.push_back({QDateTime::fromMSecsSinceEpoch(0), name});
    return searchset(state, request, type, paging, std::move(positions),
                     [&](const QString& name) { return found.value(name); });
}

Response withIncluded(Response bundle, const QString& fhirUrl,
                      const QList<QJsonObject>& resources) {
    return edited(std::move(bundle), [&](QJsonObject& json) {
        auto entries = json.value("entry").toArray();
        QStringList there;
        for (const auto& resource : resources) {
            const auto name = nameOf(resource);
            if (there.contains(name)) continue;
            there << name;
            entries << QJsonObject{{"fullUrl", fhirUrl + QLatin1Char('/') + name},
                                   {"resource", resource},
                                   {"search", QJsonObject{{"mode", "include"}}}};
        }
        if (!entries.isEmpty()) json.insert("entry", entries);
    });
}

Response trueAt(Response bundle, const QDateTime& time) {
    return edited(std::move(bundle), [&](QJsonObject& json) {
        json.insert("meta", QJsonObject{{"lastUpdated", isoInstant(time)}});
    });
}

}  // namespace mockportal::fhir
