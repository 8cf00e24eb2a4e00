// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QJsonObject>

#include "app/mockportal/citizens/citizen_book.h"
#include "app/mockportal/documents/document_files.h"
#include "app/mockportal/record/record_store.h"

namespace mockportal::fhir {

QJsonObject patient(const Citizen& citizen, const CitizenData& data);

/// `fhirUrl`: absolute, without a slash at the end. Without a size, `facts` are left out.
QJsonObject documentReference(const Filed& filed, const FileFacts& facts, const QString& fhirUrl);

QJsonObject meta(const Filed& filed);
QJsonObject binary(const QString& id, const QByteArray& file, const QByteArray& mediaType);
QJsonObject capabilityStatement(const QString& fhirUrl, const QDateTime& now);

}  // namespace mockportal::fhir
