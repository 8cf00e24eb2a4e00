// SPDX-License-Identifier: EUPL-1.2
#include "core/fhir/searchset.h"

#include <QJsonArray>

#include "core/portal/http_client.h"

namespace core {
namespace {

QString nextLink(const QJsonObject& json) {
    for (const auto& link : json[QLatin1String("link")].toArray())
        if (link[QLatin1String("relation")].toString() == QLatin1String("next"))
            return link[QLatin1String("url")].toString();
    return {};
}

bool isAboutAnother(const QJsonObject& resource, const QString& patientId) {
    const auto subject = subjectId(resource);
    return !subject.isEmpty() && subject != patientId;
}

}  // namespace

QString subjectId(const QJsonObject& resource) {
    for (const auto* field : {"subject", "patient"}) {
        const auto reference = resource[QLatin1String(field)][QLatin1String("reference")];
        if (reference.isString()) return reference.toString().section(QLatin1Char('/'), -1);
    }
    return {};
}

Result<Searchset> readSearchset(const QJsonObject& json, const QStringList& types,
                                const QString& patientId, const QUrl& base) {
    if (json[QLatin1String("resourceType")].toString() != QLatin1String("Bundle"))
        return fail(errors::portalAnswer, "no Bundle");
    Searchset page;
    for (const auto& entry : json[QLatin1String("entry")].toArray()) {
        const auto resource = entry[QLatin1String("resource")].toObject();
        if (!types.contains(resource[QLatin1String("resourceType")].toString())) continue;
        if (isAboutAnother(resource, patientId))
            return fail(errors::portalAnswer, "resource about another patient");
        page.resources << resource;
    }
    if (const int total = json[QLatin1String("total")].toInt(-1); total >= 0) page.total = total;
    const auto next = nextLink(json);
    if (!next.isEmpty()) page.next = base.resolved(QUrl(next));
    if (!page.next.isEmpty() && !sameOrigin(page.next, base))
        return fail(errors::portalAnswer, "next page at another origin");
    return page;
}

}  // namespace core
