// SPDX-License-Identifier: EUPL-1.2
// The FHIR resource Parameters, which operations take and give.
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QVector>

namespace core::fhir {

QJsonObject parameter(const char* name, const char* type, const QJsonValue& value);
QJsonObject parameters(const QJsonArray& list);

/// All entries of that name in `parameter` of a resource or `part` of an entry.
QVector<QJsonObject> parametersNamed(const QJsonObject& holder, const char* name);
/// The value of the first one, whatever its type; undefined if there is none.
QJsonValue parameterValue(const QJsonObject& holder, const char* name);

}  // namespace core::fhir
