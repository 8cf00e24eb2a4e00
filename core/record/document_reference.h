// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QJsonObject>
#include <optional>

#include "core/record/document.h"

namespace core {

/// meta.tag by which the portal keeps what is unread (fse-domain 3).
inline constexpr const char* unreadTagSystem = "http://fse.example/tag";
inline constexpr const char* unreadTagCode = "unread";

/// securityLabel of data under special protection (fse-domain 4).
inline constexpr const char* specialProtectionSystem = "http://fse.example/cs/maggior-tutela";
/// NRE, the national number of a prescription.
inline constexpr const char* nreSystem = "urn:oid:2.16.840.1.113883.2.9.4.3.9";

/// A FHIR R4 DocumentReference (fse-domain 3). Tolerant: a missing or strange field stays empty,
/// unknown codes and foreign tags are left alone. nullopt for what cannot be listed: no id, or
/// neither current nor superseded.
std::optional<Document> readDocumentReference(const QJsonObject& json);

}  // namespace core
