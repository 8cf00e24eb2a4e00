// SPDX-License-Identifier: EUPL-1.2
#include "core/record/document_bundle.h"

#include "core/fhir/fhir_values.h"
#include "core/fhir/searchset.h"
#include "core/record/document_reference.h"

namespace core {

Result<DocumentBundle> readDocumentBundle(const QJsonObject& json, const QString& patientId,
                                          const QUrl& base) {
    auto page = readSearchset(json, {QStringLiteral("DocumentReference")}, patientId, base);
    if (!page) return std::unexpected(page.error());
    DocumentBundle bundle{.total = page->total, .next = page->next};
    for (const auto& resource : page->resources) {
        if (auto document = readDocumentReference(resource)) bundle.documents << *document;
        const auto updated =
            fhir::time(resource[QLatin1String("meta")][QLatin1String("lastUpdated")]);
        if (updated.isValid() && !(updated <= bundle.updated)) bundle.updated = updated;
    }
    return bundle;
}

}  // namespace core
