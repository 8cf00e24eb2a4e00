// SPDX-License-Identifier: EUPL-1.2
// The data types of CDA as those of FHIR R4. What is not legal there is left out, so that a
// resource made of these is legal whatever a document says.
#pragma once

#include <QJsonObject>

#include "core/clinical/model/header.h"
#include "core/clinical/model/values.h"

namespace core::fhir {

/// CodeableConcept; empty when there is nothing to say. Code systems get the address that FHIR
/// knows them by, else urn:oid.
QJsonObject codeable(const clinical::Code& code);
/// The same of words alone.
QJsonObject worded(const QString& text);
/// dateTime as precise as it was written; empty when it is none.
QString dateTime(const clinical::Hl7Time& time);
QString dateTime(const QDateTime& time);
/// Quantity; empty when the value is no number.
QJsonObject quantity(const clinical::Value& value);
/// `code` of one of FHIR's own code systems, in a CodeableConcept.
QJsonObject fixed(const char* system, const char* code);
/// A Narrative of plain text, "generated".
QJsonObject narrative(const QString& text);

/// Puts a member in unless it is empty.
void put(QJsonObject& json, const char* name, const QString& value);
void put(QJsonObject& json, const char* name, const QJsonObject& value);

}  // namespace core::fhir
