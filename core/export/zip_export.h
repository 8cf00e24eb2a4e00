// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/export/export_writer.h"

namespace core {

/// A ZIP of folders, one a document (`documenti/0001-2026-11-18/`): the file as it came
/// (`originale.pdf`), its `cda.xml`, a readable page with its pictures; beside them `indice.html`
/// and `SHA256SUMS`. No name in the archive says anything about the person's health, since names
/// are not encrypted. Takes the order's passphrase.
Result<std::unique_ptr<ExportWriter>> makeZipExport(ExportOrder& order);

}  // namespace core
