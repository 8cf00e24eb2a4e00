// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QJsonObject>
#include <expected>

#include "app/mockportal/documents/content.h"
#include "app/mockportal/record/citizen.h"

namespace mockportal {

/// Who and what the documents name by key.
struct Registry {
    QHash<QString, Facility> facilities{};
    QHash<QString, Doctor> doctors{};
    QHash<QString, Analyte> analytes{};
};

Citizen citizenFromJson(const QJsonObject& json);
Registry registryFromJson(const QJsonObject& json);

/// Fails with a sentence for the person who wrote the file: unknown kind, facility, author,
/// analyte or signature, no date.
std::expected<Document, QString> documentFromJson(const QJsonObject& json,
                                                  const Registry& registry);

}  // namespace mockportal
