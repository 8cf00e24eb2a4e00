// SPDX-License-Identifier: EUPL-1.2
// What booking reads from many resources alike.
#pragma once

#include <QJsonArray>
#include <QJsonObject>

#include "core/fhir/fhir_values.h"

namespace core::booking {

inline constexpr auto catalogueSystem = "http://fse.example/cs/catalogo-regionale";
inline constexpr auto branchSystem = "http://fse.example/cs/branca";
inline constexpr auto nreSystem = "urn:oid:2.16.840.1.113883.2.9.4.3.9";
inline constexpr auto iupSystem = "http://fse.example/sid/iup";
inline constexpr auto codeSystem = "http://fse.example/sid/prenotazione";

/// Of the extension of ours with this name; undefined if there is none.
inline QJsonValue extension(const QJsonObject& json, const char* name, const char* value) {
    const QByteArray url = QByteArray("http://fse.example/StructureDefinition/") + name;
    return fhir::extension(json, url.constData())[QLatin1String(value)];
}

inline QString word(const QJsonObject& json, const char* field) {
    return json[QLatin1String(field)].toString().trimmed();
}

inline bool isType(const QJsonObject& json, const char* type) {
    return word(json, "resourceType") == QLatin1String(type);
}

}  // namespace core::booking
