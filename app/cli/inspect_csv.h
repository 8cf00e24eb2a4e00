// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

#include "core/clinical/container/opened_file.h"

namespace cli {

/// The columns of shared/data/cda/expected.csv.
QString csvHeader();
/// One line without its end. Quoted where a cell needs it.
QString csvRow(const QString& path, const core::Result<core::clinical::OpenedFile>& file);
/// "yes", "no" (a strict parser refuses it) or "no-cda".
QString opens(const core::Result<core::clinical::OpenedFile>& file);

}  // namespace cli
