// SPDX-License-Identifier: EUPL-1.2
// The FHIR data types the portal's resources are made of, read tolerantly: a missing or strange
// field is an empty value, never an error.
#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QString>

namespace core::fhir {

/// FHIR dateTime: year, month, day or instant. Keeps the zone it was written in.
QDateTime time(const QJsonValue& value);

/// The code of the first coding of this system in a CodeableConcept; empty if there is none.
QString code(const QJsonValue& concept_, const char* system);
/// What a CodeableConcept is called: its text, else the first display.
QString text(const QJsonValue& concept_);
/// The value of the first identifier of this system in a list of them; empty if there is none.
QString identifier(const QJsonValue& identifiers, const char* system);
/// True when a list of codings (meta.tag, meta.security) holds this one.
bool hasCoding(const QJsonValue& codings, const char* system, const char* code);
/// The first extension of this address; null if there is none.
QJsonObject extension(const QJsonValue& resource, const char* url);
/// The logical id a Reference leads to, "Encounter/7" as "7".
QString referenceId(const QJsonValue& reference);

QJsonObject coding(const char* system, const QString& code, const QString& display = {});
QJsonObject concept_(const QJsonObject& coding, const QString& text = {});

}  // namespace core::fhir
