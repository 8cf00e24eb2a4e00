// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>

#include "core/clinical/container/opened_file.h"
#include "core/clinical/model/clinical_document.h"
#include "core/export/export_order.h"

namespace core {

/// A document's file, understood as far as it can be.
struct ExportedDocument {
    ExportOutcome outcome{};
    clinical::OpenedFile file{};  // only `bytes` when nothing in it could be read
    std::optional<clinical::ClinicalDocument> clinical{};
};

/// Any thread, some milliseconds.
ExportedDocument exportedDocument(const Document& document, const QByteArray& bytes);

/// "pdf", "xml", "p7m" or "bin", by the content.
QString exportSuffix(const clinical::OpenedFile& file);

}  // namespace core
