// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QJsonObject>
#include <QSet>
#include <QUrl>
#include <QVector>

#include "core/base/base.h"
#include "core/record/document.h"

namespace core {

/// One searchset Bundle.
struct DocumentBundle {
    QVector<Document> documents{};
    std::optional<int> total{};
    QUrl next{};          // empty = the last page
    QDateTime updated{};  // the latest meta.lastUpdated in it
};

/// Entries that are no documents are left out. portal.answer for what is no Bundle, for a document
/// of another patient, and for a next page at another origin than `base`.
Result<DocumentBundle> readDocumentBundle(const QJsonObject& json, const QString& patientId,
                                          const QUrl& base);

}  // namespace core
