// SPDX-License-Identifier: EUPL-1.2
#include "core/record/document_bundle.h"

#include <QJsonArray>

#include "core/portal/http_client.h"
#include "core/record/document_reference.h"

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

Result<DocumentBundle> readDocumentBundle(const QJsonObject& json, const QString& patientId,
                                          const QUrl& base) {
    if (json[QLatin1String("resourceType")].toString() != QLatin1String("Bundle"))
        return fail(errors::portalAnswer, "no Bundle");
    DocumentBundle bundle;
    for (const auto& entry : json[QLatin1String("entry")].toArray()) {
        const auto resource = entry[QLatin1String("resource")].toObject();
        if (resource[QLatin1String("resourceType")].toString() !=
            QLatin1String("DocumentReference"))
            continue;
        if (isAboutAnother(resource, patientId))
            return fail(errors::portalAnswer, "document of another patient");
        if (auto document = readDocumentReference(resource)) bundle.documents << *document;
    }
    if (const int total = json[QLatin1String("total")].toInt(-1); total >= 0) bundle.total = total;
    const auto next = nextLink(json);
    if (!next.isEmpty()) bundle.next = base.resolved(QUrl(next));
    if (!bundle.next.isEmpty() && !sameOrigin(bundle.next, base))
        return fail(errors::portalAnswer, "next page at another origin");
    return bundle;
}

}  // namespace core
