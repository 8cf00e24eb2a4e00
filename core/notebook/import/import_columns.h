// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QStringList>
#include <QVector>
#include <optional>

#include "core/codes/notebook_kinds.h"
#include "core/notebook/import/csv_table.h"

namespace core {

/// What a column of a file of readings holds.
struct ImportColumn {
    /// `date`: with the time in the same cell or without; `moment`: before or after a meal.
    enum class Role { none, date, time, value, note, moment };
    Role role = Role::none;
    const NotebookKind* kind = nullptr;    // of a value
    const NotebookField* field = nullptr;  // of a value
    double factor = 1;                     // from the file's unit to ours: value * factor + offset
    double offset = 0;
};

struct ImportColumns {
    int header = 0;  // index of the row in CsvTable::rows
    QVector<ImportColumn> columns{};
    /// The kinds that there are values of, each once.
    QVector<const NotebookKind*> kinds() const;
};

/// By the names in Italian or English that instruments and their programs write ("Sistolica
/// (mmHg)", "SYS", "Glucose mmol/L"…). nullopt: no row among the first twenty names a date and a
/// value.
std::optional<ImportColumns> findColumns(const CsvTable& table);

/// One column by its name.
ImportColumn columnNamed(const QString& name);

}  // namespace core
