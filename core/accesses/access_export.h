// SPDX-License-Identifier: EUPL-1.2
// The register of accesses as a file of the citizen's own.
#pragma once

#include "core/accesses/access.h"

namespace core {

/// A table for a spreadsheet: UTF-8 with byte order mark, semicolons, a line each.
QByteArray accessCsv(const QVector<Access>& accesses);

/// A FHIR R4 Bundle of type collection: the AuditEvent resources as the portal gave them.
QByteArray accessJson(const QVector<Access>& accesses, const QDateTime& made);

}  // namespace core
