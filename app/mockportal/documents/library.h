// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <expected>
#include <vector>

#include "app/mockportal/documents/content.h"
#include "app/mockportal/record/citizen.h"

namespace mockportal {

/// The demo content: one specimen citizen and the documents of the record, newest first.
struct Library {
    Citizen specimen{};
    QString specimenSerial{};  // S27: of the specimen's card, ten digits
    std::vector<DocumentPtr> documents{};
};

/// Reads registry.json and documents/*.json below `folder`. Fails with a sentence that names the
/// file.
std::expected<Library, QString> readLibrary(
    const QString& folder = QStringLiteral(":/mockportal/content"));

/// The same document at another date, its values moved a little by `seed`: material for records of
/// any length.
Document variationOf(const Document& document, const QDateTime& date, quint32 seed);

}  // namespace mockportal
