// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QJsonObject>
#include <optional>

#include "core/notebook/notebook_entry.h"

namespace core {

/// An Observation of category taccuino, or a DocumentReference of category TAC. Tolerant: what is
/// unknown in it is left alone; nullopt for what is no entry of a known kind, has no id or no date.
std::optional<NotebookEntry> readNotebookEntry(const QJsonObject& resource);

/// The resource as it is sent, about this patient and written by them.
QJsonObject writeNotebookEntry(const NotebookEntry& entry, const QString& patientId);

/// "Observation" or "DocumentReference".
QString notebookResourceType(const NotebookKind& kind);

}  // namespace core
