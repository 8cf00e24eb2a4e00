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
    std::vector<DocumentPtr> documents{};
    std::vector<DocumentPtr> templates{};  // what further documents are made of
};

/// Reads registry.json and documents/*.json below `folder`. Fails with a sentence that names the
/// file.
std::expected<Library, QString> readLibrary(
    const QString& folder = QStringLiteral(":/mockportal/content"));

}  // namespace mockportal
