// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QJsonObject>
#include <expected>

#include "app/mockportal/documents/content_reader.h"
#include "app/mockportal/prescriptions/prescription.h"

namespace mockportal {

/// A file of content/prescriptions, or one of those in a file of content/people (docs/portal-api,
/// "Adding a prescription"). `documents`: those of the same person. Fails with a sentence for the
/// person who wrote the file.
std::expected<Prescription, QString> prescriptionFromJson(
    const QJsonObject& json, const Registry& registry, const std::vector<DocumentPtr>& documents);

/// What a document of the record prescribes, as far as it says.
Prescription prescriptionOf(const Document& document);

}  // namespace mockportal
