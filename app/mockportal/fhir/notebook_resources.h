// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QJsonObject>
#include <expected>

#include "app/mockportal/record/notebooks.h"

namespace mockportal::fhir {

inline constexpr auto notebookSystem = "http://fse.example/cs/taccuino";
inline constexpr auto notebookKindSystem = "http://fse.example/cs/taccuino-tipo";
inline constexpr auto notebookFieldSystem = "http://fse.example/cs/taccuino-voce";
inline constexpr auto notebookChoiceSystem = "http://fse.example/cs/taccuino-scelta";
inline constexpr auto notebookCategory = "TAC";  // of a DocumentReference
inline constexpr auto visibleTag = "visibile";

/// The Observation, or for a `documento` the DocumentReference.
QJsonObject noteResource(const Note& note, const QString& patientId, const QString& fhirUrl);

/// The other way, with everything judged that R14 makes impossible, by the portal's `now`. Fails
/// with what is wrong, for OperationOutcome.diagnostics: the field, never its value. A document
/// without data has no file: the caller knows whether there is one already.
std::expected<Note, QString> noteFromResource(const QJsonObject& resource, const QString& patientId,
                                              const QDateTime& now);

}  // namespace mockportal::fhir
