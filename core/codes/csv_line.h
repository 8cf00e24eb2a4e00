// SPDX-License-Identifier: EUPL-1.2
// Writing a table for a spreadsheet as Italy has it: semicolons, CRLF.
#pragma once

#include <QStringList>

namespace core {

/// A text of others as a cell: quoted where it needs it, and not read as a formula.
QString csvText(const QString& text);

/// Cells that are ready, as one line.
QString csvLine(const QStringList& cells);

}  // namespace core
