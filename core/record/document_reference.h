// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QJsonObject>
#include <optional>

#include "core/record/document.h"

namespace core {

/// meta.tag by which the portal keeps what is unread (fse-domain 3).
inline constexpr const char* unreadTagSystem = "http://fse.example/tag";
inline constexpr const char* unreadTagCode = "unread";

/// A FHIR R4 DocumentReference (fse-domain 3). Tolerant: a missing or strange field stays empty,
/// unknown codes and foreign tags are left alone. nullopt for what cannot be listed: no id, or not
/// current.
std::optional<Document> readDocumentReference(const QJsonObject& json);

/// FHIR dateTime: year, month, day or instant. Keeps the zone it was written in.
QDateTime fhirTime(const QString& text);

}  // namespace core
