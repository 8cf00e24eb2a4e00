// SPDX-License-Identifier: EUPL-1.2
#include "core/record/document_bundle.h"

#include "core/fhir/searchset.h"
#include "core/record/document_reference.h"

namespace core {

Result<DocumentBundle> readDocumentBundle(const QJsonObject& json, const QString& patientId,
                                          const QUrl& base) {
    auto page = readSearchset(json, {QStringLiteral("DocumentReference")}, patientId, base);
    if (!page) return std::unexpected(page.error());
    DocumentBundle bundle{.total = page->total, .next = page->next};
    for (const auto& resource : page->resources)
        if (auto document = readDocumentReference(resource)) bundle.documents << *document;
    return bundle;
}

}  // namespace core
