// SPDX-License-Identifier: EUPL-1.2
#include "core/export/exported_document.h"

#include "core/clinical/reading/cda_reader.h"

namespace core {

using clinical::FileKind;

ExportedDocument exportedDocument(const Document& document, const QByteArray& bytes) {
    ExportedDocument exported;
    exported.outcome.document = document;
    auto opened = clinical::openFile(bytes);
    if (!opened) {
        exported.file.bytes = bytes;
        exported.outcome.part = ExportOutcome::Part::originalOnly;
        exported.outcome.reason = opened.error();
        return exported;
    }
    exported.file = std::move(*opened);
    if (exported.file.cda.isEmpty()) return exported;  // a PDF alone: nothing is missing of it
    if (auto read = clinical::readCda(exported.file.cda)) {
        exported.clinical = std::move(*read);
    } else {
        exported.outcome.part = ExportOutcome::Part::originalOnly;
        exported.outcome.reason = read.error();
    }
    return exported;
}

QString exportSuffix(const clinical::OpenedFile& file) {
    switch (file.kind) {
        case FileKind::pdf:
            return QStringLiteral("pdf");
        case FileKind::xml:
            return QStringLiteral("xml");
        case FileKind::signedEnvelope:
            return QStringLiteral("p7m");
        case FileKind::other:
            break;
    }
    return QStringLiteral("bin");
}

}  // namespace core
