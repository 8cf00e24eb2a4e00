// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <memory>

#include "core/export/export_order.h"

namespace core {

/// Where exported documents go. One call at a time, on any thread. Destroyed without `commit`, it
/// leaves nothing behind.
class ExportWriter {
  public:
    virtual ~ExportWriter() = default;
    /// Takes a document's file in; how much of it could be used. output.unwritable ends the export.
    virtual Result<ExportOutcome> add(const Document& document, const QByteArray& file) = 0;
    /// Writes what comes last.
    virtual Result<void> finish(const ExportSummary& summary) = 0;
    /// Short: what was written takes its place. After it the file is there, before it nothing is.
    virtual Result<void> commit() = 0;
};

/// output.unwritable when nothing can be written there.
Result<std::unique_ptr<ExportWriter>> makeExportWriter(ExportOrder& order);

}  // namespace core
