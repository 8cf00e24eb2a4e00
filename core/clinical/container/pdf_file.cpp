// SPDX-License-Identifier: EUPL-1.2
#include "core/clinical/container/qpdf.h"

#include "core/clinical/container/pdf_file.h"

namespace core::clinical {

PdfFile::PdfFile() : qpdf_(std::make_unique<QPDF>()) {}
PdfFile::PdfFile(PdfFile&&) noexcept = default;
PdfFile& PdfFile::operator=(PdfFile&&) noexcept = default;
PdfFile::~PdfFile() = default;

Result<PdfFile> PdfFile::read(const QByteArray& bytes) {
    PdfFile pdf;
    pdf.bytes_ = bytes;
    try {
        pdf.qpdf_->setSuppressWarnings(true);
        pdf.qpdf_->processMemoryFile("document", pdf.bytes_.constData(),
                                     static_cast<std::size_t>(pdf.bytes_.size()));
        if (!pdf.qpdf_->getRoot().isDictionary())
            return fail(errors::documentUnreadable, "PDF without a catalogue");
    } catch (const std::exception&) {
        return fail(errors::documentUnreadable, "PDF beyond repair");
    }
    return pdf;
}

bool PdfFile::repaired() const {
    return qpdf_->anyWarnings();
}

}  // namespace core::clinical
