// SPDX-License-Identifier: EUPL-1.2
#include "core/export/export_writer.h"

#include <QFileInfo>

#include "core/base/private_file.h"
#include "core/export/fhir_export.h"
#include "core/export/zip_export.h"

namespace core {
namespace {

// Asked before anything is fetched for nothing.
Result<void> mayWrite(const QString& path) {
    if (isTakenByNoFile(path)) return fail(errors::outputUnwritable, "is not a file");
    const QFileInfo folder(QFileInfo(path).absolutePath());
    if (!folder.isDir() || !folder.isWritable())
        return fail(errors::outputUnwritable, "folder is not writable");
    return {};
}

}  // namespace

Result<std::unique_ptr<ExportWriter>> makeExportWriter(ExportOrder& order) {
    if (auto may = mayWrite(order.path); !may) return std::unexpected(may.error());
    if (order.format == ExportFormat::fhir) return makeFhirExport(order);
    return makeZipExport(order);
}

}  // namespace core
