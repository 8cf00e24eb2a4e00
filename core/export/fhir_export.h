// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/export/export_writer.h"

namespace core {

/// One JSON file; in memory until `commit`.
std::unique_ptr<ExportWriter> makeFhirExport(const ExportOrder& order);

}  // namespace core
